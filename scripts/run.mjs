// The door to the project: `npm start`, `npm test`, `npm run build|check|bench` all come through here. This
// file must parse on any Node.js that has import(), so that an old one gets a sentence and not a stack trace.
const [major] = process.versions.node.split('.')

if (Number(major) < 20) {
  console.error(
    `Hearsay needs Node.js 20 or newer to start; this is ${process.version}. It brings its own after that.`,
  )
  process.exitCode = 2
} else {
  import('./run/main.mjs').then(({ main }) => main(process.argv.slice(2)))
}
