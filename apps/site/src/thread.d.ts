/** A module with all that it imports, as one text for a worker thread (thread-plugin.ts). */
declare module '*?thread' {
  const source: string
  export default source
}
