import { startSmtp } from '../../packages/digest/src/testing/smtp.ts'

/*
 * A mail server in a process of its own, so that what it costs is not counted with who sends. It prints its
 * port, and for each line that it reads how many mails it has taken, how many ids, and how many readers.
 */

const smtp = await startSmtp()
let taken = 0
const ids = new Set<string>()
const readers = new Set<string>()
smtp.answers.onMail = ({ to, raw }) => {
  taken++
  readers.add(to)
  ids.add(/^Message-ID: (.*)$/im.exec(raw)?.[1] ?? '')
  // Counted, and not kept.
  smtp.received.length = 0
  return undefined
}
process.stdout.write(`${smtp.port}\n`)
process.stdin.on('data', () => {
  process.stdout.write(`${JSON.stringify({ taken, ids: ids.size, readers: readers.size })}\n`)
  taken = 0
  ids.clear()
  readers.clear()
})
