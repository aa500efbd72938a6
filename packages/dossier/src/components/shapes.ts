/** Marks of accounts, by their numbers, as path data in a square of 12. */
export const SHAPES: readonly string[] = [
  'M6 1A5 5 0 1 1 5.99 1Z',
  'M1.5 1.5H10.5V10.5H1.5Z',
  'M6 0.5L11.5 6L6 11.5L0.5 6Z',
  'M6 1L11.5 10.8H0.5Z',
  'M6 11L0.5 1.2H11.5Z',
  'M4 1H8V4H11V8H8V11H4V8H1V4H4Z',
  'M6 0.5L11.4 4.5L9.3 11H2.7L0.6 4.5Z',
  'M1 1.5L6 4L11 1.5L8.5 6L11 10.5L6 8L1 10.5L3.5 6Z',
]
