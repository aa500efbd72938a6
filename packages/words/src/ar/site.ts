/** Arabic: headings and labels. */
export default {
  skip: 'تجاوز إلى الصفحة',
  nav: 'الموقع',
  sheet: 'الورقة المختصرة',
  read: 'اقرأ نصًا',
  footer: 'يقول «هيرسَي» من يقول ماذا، وعبر من، وكم خطًا يقف وراءه. ولا يقول ما هو الصحيح.',
  partly: 'العناوين والأرقام بالعربية؛ والباقي بالإنجليزية.',
  recorded: 'سُجّلت.',
  notFoundTitle: 'غير موجود',
  allCases: 'كل القضايا المفتوحة',
} as const
