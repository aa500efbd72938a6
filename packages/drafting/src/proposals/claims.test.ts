import { expect, test } from 'vitest'
import { shortOf } from './claims.ts'

test.each([
  ['The ropes had been cut with a saw.', 'The ropes had been cut'],
  ['The mooring had been cut.', 'The mooring had been cut'],
  ['The gate was opened.', 'The gate was opened'],
  ['Nobody on the bridge saw who it was', 'Nobody on the bridge saw'],
  ['Unverwechselbarkeitsvermutungen trug er vor', 'Unverwechselbarkeitsvermutungen'],
  ['', ''],
])('an account “%s” is called “%s” for short', (title, short) => expect(shortOf({ title })).toBe(short))
