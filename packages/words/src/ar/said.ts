/** Arabic. */
export default {
  title: 'ما قيل',
  intro: 'كل قول مسجّل، وعبر من وصل، والكلمات التي يستند إليها بعينها.',
  all: '{count, plural, zero {لا أقوال.} one {قول واحد.} two {القولان.} few {جميع الأقوال الـ#.} many {جميع الأقوال الـ#.} other {جميع الأقوال الـ#.}}',
  some: '{shown} من {total, plural, zero {لا أقوال} one {قول واحد} two {قولين} few {# أقوال} many {# قولًا} other {# قول}}.',
  link: 'الكلمات روابط إلى موضعها في الوثيقة.',
  none: 'لم يُسجّل شيء بعد.',
  noFit: 'لا قول يوافق هذا كله.',
  'filter.party': 'الطرف',
  'filter.account': 'يتصل بـ',
  'filter.act': 'الفعل',
  'all.party': 'أي طرف',
  'all.account': 'أي رواية، أو لا رواية',
  'all.act': 'أي فعل',
  show: 'اعرض',
} as const
