import { fromBER, OctetString } from 'asn1js'
import { TimeStampResp as Response, SignedData, type SignerInfo, type TimeStampResp, TSTInfo } from 'pkijs'
import { shown } from '../archive/shown.ts'
import { RefusedError } from '../captured.ts'
import { SIGNED_DATA, TST_INFO } from './oids.ts'
import { bufferOf } from './request.ts'

/** An answer of the authority, taken apart; nothing of it is checked yet. */
export interface Token {
  readonly signed: SignedData
  readonly signer: SignerInfo
  readonly info: TSTInfo
  /** The bytes of the TSTInfo, which the signature covers. */
  readonly content: Uint8Array
}

/** An answer is a few thousand bytes; with a long chain of certificates some tens of thousands. */
export const ANSWER_BYTES = 1_048_576

/**
 * Takes a TimeStampResp (RFC 3161, section 2.4.2) apart.
 * @throws {RefusedError} `malformed`; `rejected` where the authority gave no stamp
 */
export function readToken(answer: Uint8Array): Token {
  if (answer.length > ANSWER_BYTES) throw malformed(`it has more than ${ANSWER_BYTES} bytes`)
  const response = parsing(() => parseResponse(answer))
  checkStatus(response)
  return parsing(() => takeApart(response))
}

function parseResponse(answer: Uint8Array): TimeStampResp {
  const { offset, result } = fromBER(bufferOf(answer))
  if (offset !== answer.length) throw malformed('it is not one piece of DER')
  return new Response({ schema: result })
}

const GRANTED = new Set([0, 1])

function checkStatus({ status }: TimeStampResp): void {
  if (GRANTED.has(status.status)) return
  const words = status.statusStrings?.map(({ valueBlock }) => valueBlock.value).join(' ') ?? ''
  const said = words === '' ? '' : `: ${shown(words)}`
  throw new RefusedError(
    'rejected',
    `The time-stamp authority gave no stamp (status ${status.status})${said}.`,
  )
}

function takeApart({ timeStampToken }: TimeStampResp): Token {
  if (timeStampToken?.contentType !== SIGNED_DATA) throw malformed('it holds no signed token')
  const signed = new SignedData({ schema: timeStampToken.content })
  const { eContentType, eContent } = signed.encapContentInfo
  if (eContentType !== TST_INFO || !(eContent instanceof OctetString))
    throw malformed('what is signed is no time stamp')
  const [signer, ...others] = signed.signerInfos
  if (signer === undefined || others.length > 0) throw malformed('it should have one signature')
  const content = new Uint8Array(eContent.getValue())
  const { offset, result } = fromBER(bufferOf(content))
  if (offset !== content.length) throw malformed('what is signed is not one piece of DER')
  return { signed, signer, info: new TSTInfo({ schema: result }), content }
}

const malformed = (why: string, cause?: unknown): RefusedError =>
  new RefusedError('malformed', `The answer of the time-stamp authority cannot be read: ${why}.`, { cause })

/** What the ASN.1 library throws over bytes that are no such structure is a refusal. */
function parsing<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof RefusedError) throw error
    throw malformed('its structure is not that of RFC 3161', error)
  }
}
