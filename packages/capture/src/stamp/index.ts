/** Trusted time: a stamp on a SHA-256 by a time-stamp authority (RFC 3161). */
export { NONCE_BYTES, type StampRequest, stampRequest } from './request.ts'
export { checkStamp, type Expected, type Post, requestStamp, type Stamp } from './stamp.ts'
