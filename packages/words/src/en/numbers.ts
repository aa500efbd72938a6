/** Counts, ranges and lists. */
export default {
  digits: '{n, number}',
  word: '{n, plural, =0 {no} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} one {#} other {#}}',
  range: '{low, number}–{high, number}',
  orMore: '{low, number} or more',
  atMost: 'at most {high, number}',
  share: '{part, number} of {whole, number}',
  ownWord: 'its own word',
  nobody: 'nobody',
  // Between things in a row that are not a list in a sentence.
  separator: '; ',
  comma: ', ',
  percentages: '{from, number}–{to, number}%',
  // A share of a crowd, and how many that is.
  'of.all': 'all of them, {count}',
  'of.most': 'most of them, {count}',
  'of.many': 'many of them, {count}',
  'of.some': 'some of them, {count}',
  'of.few': 'few of them, {count}',
} as const
