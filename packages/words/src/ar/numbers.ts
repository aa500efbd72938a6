/** Arabic; numbers are written in Arabic-Indic digits. */
export default {
  digits: '{n, number}',
  word: '{n, plural, =0 {لا} =1 {واحد} =2 {اثنان} =3 {ثلاثة} =4 {أربعة} =5 {خمسة} =6 {ستة} =7 {سبعة} =8 {ثمانية} =9 {تسعة} =10 {عشرة} zero {#} one {#} two {#} few {#} many {#} other {#}}',
  range: '{low, number}–{high, number}',
  orMore: '{low, number} أو أكثر',
  atMost: '{high, number} على الأكثر',
  share: '{part, number} من {whole, number}',
  ownWord: 'كلمتها وحدها',
  nobody: 'لا أحد',
  separator: '؛ ',
  comma: '، ',
  percentages: '{from, number}–{to, number}٪',
  'of.all': 'جميعهم، {count}',
  'of.most': 'معظمهم، {count}',
  'of.many': 'كثيرون منهم، {count}',
  'of.some': 'بعضهم، {count}',
  'of.few': 'قلة منهم، {count}',
} as const
