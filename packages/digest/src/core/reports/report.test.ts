import { expect, test } from 'vitest'
import { bounce, complaint, HOLIDAY } from '../../testing/reports.ts'
import { readReport } from './report.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const TOKEN = 'ab'.repeat(18)

test.each<[what: string, message: string, expected: object | undefined]>([
  [
    'a mailbox that is not there',
    bounce({ token: TOKEN, status: '5.1.1' }),
    { what: 'bounced', status: '5.1.1' },
  ],
  [
    'a comment behind the status',
    bounce({ token: TOKEN, status: '5.2.2 (full)' }),
    { what: 'bounced', status: '5.2.2' },
  ],
  [
    'a mail that is late',
    bounce({ token: TOKEN, status: '4.4.1', action: 'delayed' }),
    { what: 'delayed', status: '4.4.1' },
  ],
  ['given up', bounce({ token: TOKEN, status: '4.4.7' }), { what: 'bounced', status: '4.4.7' }],
  ['delivered', bounce({ token: TOKEN, status: '2.0.0', action: 'delivered' }), undefined],
  ['no status', bounce({ token: TOKEN, status: '' }), { what: 'bounced', status: '' }],
  ['a complaint', complaint({ token: TOKEN }), { what: 'complaint' }],
  ['one taken back', complaint({ token: TOKEN, type: 'not-spam' }), undefined],
  ['somebody on holiday', HOLIDAY, undefined],
  ['nothing', '', undefined],
  ['no mail at all', '\u0000\u0001{"a":1}', undefined],
  [
    'a mail that has the words',
    `Subject: x\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\nbounce+${TOKEN}@paper.example`,
    undefined,
  ],
  ['one that is too large', bounce({ token: TOKEN, status: '5.1.1' }) + 'x'.repeat(1024 * 1024), undefined],
])('%s', async (_, message, expected) => {
  const report = await readReport(bytes(message))
  if (expected === undefined) expect(report).toBeUndefined()
  else expect(report).toMatchObject(expected)
})

test('the token is in what is looked through, of the return path or of a link that is quoted', async () => {
  const report = await readReport(bytes(bounce({ token: TOKEN, status: '5.1.1' })))
  expect(report?.text).toContain(`bounce+${TOKEN}@`)
  const link = 'https://digest.example/u/abcdefghijklmnopqrstuvwx'
  const told = await readReport(bytes(complaint({ link })))
  expect(told?.text).toContain(link)
})

test('a thousand parts, or parts within parts, end soon', async () => {
  const part = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'
  const many = `Content-Type: multipart/report; boundary=b\r\n\r\n${part.repeat(10_000)}--b--`
  expect(await readReport(bytes(many))).toBeUndefined()
  const deep = Array.from(
    { length: 500 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  )
  expect(await readReport(bytes(deep.join('')))).toBeUndefined()
})
