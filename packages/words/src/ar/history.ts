/** Arabic. */
export default {
  title: 'السجل',
  intro: 'كل تغيير: ما هو ومتى وبيد من ولماذا. ويمكن قراءة القضية كما كانت في أي وقت.',
  readAsOf: 'اقرأ القضية كما كانت في',
  now: 'الآن',
  latest: '{time} (الأحدث)',
  read: 'اقرأ',
  changedFrom: 'ما تغيّر من',
  changedTo: 'إلى',
  beforeFirst: 'قبل أول قيد',
  compare: 'قارن',
  summary:
    '{entries, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}} حتى الآن؛ {revisions}. ولا يُعدَّل شيء أبدًا: التصويب قيد جديد، وما يحلّ محلّه يبقى.',
  unrevised: 'ولم يُصوَّب أو يُسحب شيء بعد',
  revision: '{kind}: {title}',
  revisedBy: '{why} {time}، بيد {who}.',
  corrections: 'تصويبات',
  all: 'كل القيود، الأحدث أولًا',
  entriesBy:
    '{count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}، بيد {who}.',
  asOfThen: 'القضية كما كانت حينها',
  whatChanged: 'ما تغيّر',
  links: '{asOf}؛ {diff}.',

  before: 'قبل:',
  after: 'بعد:',
  nothing: 'لم يُسجّل شيء',
  erased: 'مُحي',
  yes: 'نعم',
  no: 'لا',
  cites: '{text} (يستند إلى {records})',
  field: '{field}: {value}',
  count:
    '{count, plural, zero {# {kind}} one {{kind}} two {{kind}} few {# {kind}} many {# {kind}} other {# {kind}}}',
  diffTitle: 'ما تغيّر',
  diffOf: 'ما تغيّر: {title}',
  changed: 'تغيّر: {count, number}',
  removed: 'أُخرج: {count, number}',
  added: 'أُضيف: {count, number}',
  fromNothing: 'من لا شيء إلى {to}',
  fromTo: 'من {from} إلى {to}',
  heading: '{times}: {summary}',
  nothingDiffers:
    '{entries, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}؛ ولا يختلف شيء مما هو قائم.',
  differ:
    '{entries, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}، {records, plural, zero {ولا يختلف بعدها سجل} one {يختلف بعدها سجل واحد} two {يختلف بعدها سجلان} few {تختلف بعدها # سجلات} many {يختلف بعدها # سجلًا} other {يختلف بعدها # سجل}}.',
} as const
