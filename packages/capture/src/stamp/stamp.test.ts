import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stampRequest } from './request.ts'
import { checkStamp, requestStamp } from './stamp.ts'
import { Authority, hasOpenssl, RSA_KEY } from './testing/authority.ts'
import { readToken } from './token.ts'

const hash = createHash('sha256').update('what somebody said').digest()
const other = createHash('sha256').update('what somebody else said').digest()
const random = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex')
const refusal = (code: string) => expect.objectContaining({ name: 'RefusedError', code })

test('the same hash and the same random bytes make the same request', () => {
  const request = stampRequest(hash, random)
  expect(request.nonce).toHaveLength(16)
  expect(Buffer.from(request.der).includes(hash)).toBe(true)
  expect(stampRequest(hash, random).der).toEqual(request.der)
  expect(stampRequest(hash, Buffer.alloc(16, 0xff)).nonce[0]).toBe(0x7f)
})

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['text', Buffer.from('<html>not here</html>')],
  ['DER of something else', Buffer.from('30030201ff', 'hex')],
  ['DER with more behind it', Buffer.from('3003020100ff', 'hex')],
  ['a granted status without a token', Buffer.from('30053003020100', 'hex')],
  ['more than is read', Buffer.alloc(1_100_000, 0x30)],
])('an answer that is %s is refused', async (_, answer) => {
  await expect(checkStamp(answer, { hash, nonce: null, roots: [] })).rejects.toThrowError(
    refusal('malformed'),
  )
})

const openssl = hasOpenssl()
if (!openssl) test('time stamps of OpenSSL NOT RUN: there is no openssl on PATH', ({ skip }) => skip())

describe.runIf(openssl)('answers of openssl ts', () => {
  let authority: Authority
  let root: Uint8Array
  const request = stampRequest(hash, random)
  const expected = () => ({ hash, nonce: request.nonce, roots: [root] })

  beforeAll(() => {
    authority = new Authority()
    root = authority.der('root')
    const usage = 'critical,timeStamping'
    authority.certificate({ name: 'right', usage })
    authority.certificate({ name: 'rsa', usage, key: RSA_KEY })
    authority.certificate({ name: 'two-uses', usage: 'critical,timeStamping,emailProtection' })
    authority.certificate({ name: 'mail', usage: 'critical,emailProtection' })
    authority.certificate({ name: 'any', usage: '' })
    authority.certificate({ name: 'lax', usage: 'timeStamping' })
  })
  afterAll(() => authority.close())

  test.each(['right', 'rsa'])(
    'a right one, by the certificate %s, is taken, and OpenSSL agrees',
    async (name) => {
      const answer = authority.reply(request.der, name)
      expect(authority.verify(answer, request.der, name)).toContain('OK')
      const stamp = await checkStamp(answer, expected())
      expect(stamp).toMatchObject({ accuracy: 1.5, policy: '1.2.3.4.1', chain: 'to-a-root', answer })
      expect(stamp.authority).toBe(`${name}, Invented authority`)
      expect(stamp.at).toBe(readToken(answer).info.genTime.toISOString().replace('.000Z', 'Z'))
      expect(stamp.proves).toContain(
        `existed at ${stamp.at}, says ${name}, Invented authority; its certificate leads`,
      )
    },
  )

  test('it is asked for by post', async () => {
    const asked: [string, string][] = []
    const post = async (url: string, type: string, bytes: Uint8Array) => {
      asked.push([url, type])
      return authority.reply(bytes, 'right')
    }
    const stamp = await requestStamp({ url: 'http://tsa.example/', post }, { hash, roots: [root] }, random)
    expect(asked).toEqual([['http://tsa.example/', 'application/timestamp-query']])
    expect(await checkStamp(stamp.answer, { hash, nonce: null, roots: [] })).toMatchObject({
      chain: 'not-followed',
    })
  })

  test('a certificate that is named by its SHA-1 is found too', async () => {
    const answer = authority.reply(request.der, 'right', 'named_by_sha1')
    expect(await checkStamp(answer, expected())).toMatchObject({ chain: 'to-a-root' })
  })

  test.each<[string, string, () => Promise<unknown>]>([
    ['on other bytes', 'wrong-imprint', () => check({}, { hash: other })],
    ['to another request', 'wrong-nonce', () => check({}, { nonce: Buffer.from([1]) })],
    ['that is a rejection', 'rejected', () => check({ section: 'refuses' })],
    ['signed over a SHA-1', 'weak', () => check({ section: 'signs_sha1' })],
    ['by a root that is not trusted', 'untrusted', () => check({}, { roots: [strange()] })],
  ])('one %s is refused: %s', async (_, code, checked) => {
    await expect(checked()).rejects.toThrowError(refusal(code))
  })

  const check = ({ section = 'tsa' }, changed: Partial<ReturnType<typeof expected>> = {}) =>
    checkStamp(authority.reply(request.der, 'right', section), { ...expected(), ...changed })

  function strange(): Uint8Array {
    const elsewhere = new Authority()
    const der = elsewhere.der('root')
    elsewhere.close()
    return der
  }

  test('an altered one is refused, whichever bytes of what is signed, or of the signature, are altered', async () => {
    const answer = Buffer.from(authority.reply(request.der, 'right'))
    const { content, signer } = readToken(answer)
    const policy = answer.indexOf(Buffer.from('06042a030401', 'hex'))
    const time = answer.indexOf(Buffer.from(content)) + Buffer.from(content).indexOf('Z')
    const signature = answer.indexOf(Buffer.from(signer.signature.getValue()))
    for (const at of [policy + 5, time - 1, signature + 12]) {
      const altered = Buffer.from(answer)
      altered[at] = (altered[at] ?? 0) ^ 1
      await expect(checkStamp(altered, expected()), `byte ${at}`).rejects.toThrowError(
        refusal('bad-signature'),
      )
    }
  })

  test.each<[string, string, string, (readonly string[])?]>([
    ['by a certificate with a second use', 'wrong-certificate', 'two-uses'],
    ['by a certificate for mail', 'wrong-certificate', 'mail'],
    ['by a certificate of no stated use', 'wrong-certificate', 'any'],
    ['by a certificate whose use is not critical', 'wrong-certificate', 'lax'],
    ['that does not name its certificate under the signature', 'wrong-certificate', 'right', []],
    ['that does not bring its certificate', 'wrong-certificate', 'right', ['-cades', '-nocerts']],
    ['that signs no attributes', 'wrong-certificate', 'right', ['-noattr']],
  ])('one %s is refused: %s', async (_, code, name, options) => {
    const { content } = readToken(authority.reply(request.der, 'right'))
    const forged = authority.forge(content, name, options)
    await expect(checkStamp(forged, expected())).rejects.toThrowError(refusal(code))
  })

  test('one made the same way by the right certificate is taken, but not for a time when that was not valid', async () => {
    const content = Buffer.from(readToken(authority.reply(request.der, 'right')).content)
    expect(await checkStamp(authority.forge(content, 'right'), expected())).toMatchObject({
      chain: 'to-a-root',
    })
    const year = content.indexOf(
      Buffer.from(`${readToken(authority.reply(request.der, 'right')).info.genTime.getUTCFullYear()}`),
    )
    content.write('1999', year)
    const early = authority.forge(content, 'right')
    await expect(checkStamp(early, expected())).rejects.toThrowError(refusal('expired'))
  })

  test('no byte can be altered unnoticed', { timeout: 60_000 }, async () => {
    const answer = Buffer.from(authority.reply(request.der, 'right'))
    const { at } = await checkStamp(answer, expected())
    for (let i = 0; i < answer.length; i += 7) {
      const altered = Buffer.from(answer)
      altered[i] = (altered[i] ?? 0) ^ 0x10
      const found = await checkStamp(altered, expected()).catch((error: unknown) => error)
      if (found instanceof Error) expect(found).toMatchObject({ name: 'RefusedError' })
      // What is not signed, as the copy of the version or of an algorithm's parameters, may differ; the stamp
      // does not.
      else expect(found).toMatchObject({ at })
    }
  })
})
