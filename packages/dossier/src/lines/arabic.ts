/**
 * Advance widths of Arabic letters in thousandths of an em: at the end of a word or alone, and before a
 * letter that they join. Measured from DejaVu Sans Bold, among the widest faces that a reader may have, so
 * that no other takes more.
 */
const ADVANCES: readonly (readonly [letters: string, alone: number, joined: number])[] = [
  ['اأإآ', 375, 375],
  ['ء', 511, 511],
  ['دذ', 578, 578],
  ['رزوؤ', 627, 627],
  ['ةه', 606, 693],
  ['بتث', 1059, 408],
  ['ن', 900, 408],
  ['يىئ', 1012, 408],
  ['ل', 893, 408],
  ['ك', 931, 581],
  ['جحخ', 721, 721],
  ['عغ', 683, 683],
  ['م', 784, 670],
  ['ف', 1191, 719],
  ['ق', 901, 719],
  ['سش', 1414, 1017],
  ['صض', 1364, 985],
  ['طظ', 1071, 974],
  ['٠١٢٣٤٥٦٧٨٩٪٫٬،؛؟ـ', 610, 610],
]

const ALONE = new Map(
  ADVANCES.flatMap(([letters, alone]) => [...letters].map((one) => [one, alone] as const)),
)
const JOINED = new Map(
  ADVANCES.flatMap(([letters, , joined]) => [...letters].map((one) => [one, joined] as const)),
)

/** A hamza on its own joins nothing. */
const JOINS = /^(?!ء)\p{Script=Arabic}$/u

/** Width of a letter before the next, or at the end; `undefined` for what is not in the table. */
export function arabicAdvance(letter: string, next = ''): number | undefined {
  return (JOINS.test(next) ? JOINED : ALONE).get(letter)
}
