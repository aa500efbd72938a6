/** Arabic: see ../en/embed.ts. */
export default {
  edition: 'الطبعة {number, number}، {day}',
  recorded: 'كما سُجّل في {day}',
  whole: 'الملف كاملًا',
  row: '{account}: {sentence}',
  linesOf: 'الخطوط وراء كل رواية: {question}',
  offer: 'ضمّن هذه الصورة',
  code: 'رمز يُلصق في صفحة',
  changes: 'تتغيّر الصورة في تلك الصفحة حين تتغيّر القضية.',
  stays: 'تبقى الصورة في تلك الصفحة كما هي في الطبعة {number, number}.',
  fixed: 'كما هي في الطبعة {number, number}، على الدوام',
  file: 'ملف SVG',
  more: '{count, plural, zero {ولا رواية أخرى} one {ورواية أخرى} two {وروايتان أخريان} few {و# روايات أخرى} many {و# رواية أخرى} other {و# رواية أخرى}}',
} as const
