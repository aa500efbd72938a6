import { PASSWORD } from './auth.ts'

/** Whether a password is of a length that is taken. */
export function isPassword(password: string): boolean {
  return password.length >= PASSWORD.least && password.length <= PASSWORD.most
}
