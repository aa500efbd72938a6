/** How other rooms encipher what they keep apart: the same cipher, and keys in files of their own. */

export { StoreError } from '../errors.ts'
export { decipher, encipher } from './cipher.ts'
export { makeKey, readKey } from './key-file.ts'
