/** Names of months as they are printed, in the order of the year. */
const ENGLISH = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]
/** French, Spanish, Portuguese, Italian, German, Dutch; Ukrainian and Russian as they stand in a date. */
const OTHERS = [
  'janvier enero janeiro gennaio januar januari січня января',
  'février fevrier febrero fevereiro febbraio februar februari лютого февраля',
  'mars marzo março märz maart березня марта',
  'avril abril aprile квітня апреля',
  'mai mayo maio maggio mei травня мая',
  'juin junio junho giugno juni червня июня',
  'juillet julio julho luglio juli липня июля',
  'août agosto augustus серпня августа',
  'septembre septiembre setembro settembre вересня сентября',
  'octobre octubre outubro ottobre oktober жовтня октября',
  'novembre noviembre novembro листопада ноября',
  'décembre decembre diciembre dezembro dicembre dezember грудня декабря',
]
/** Hebrew, Turkish, Polish, Swedish. */
const MORE = [
  'ינואר ocak stycznia',
  'פברואר şubat lutego',
  'מרץ mart marca',
  'אפריל nisan kwietnia',
  'מאי mayıs maja maj',
  'יוני haziran czerwca',
  'יולי temmuz lipca',
  'אוגוסט ağustos sierpnia augusti',
  'ספטמבר eylül września',
  'אוקטובר ekim października',
  'נובמבר kasım listopada',
  'דצמבר aralık grudnia',
]
/** As in Egypt and the Gulf; as in the Levant and Iraq; as in the Maghreb. */
const ARABIC = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'اذار'],
  ['أبريل', 'ابريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ايار', 'ماي'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليوز', 'يوليه', 'تموز', 'جويلية'],
  ['أغسطس', 'اغسطس', 'آب', 'غشت', 'أوت'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين الاول'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['ديسمبر', 'كانون الأول', 'كانون الاول', 'دجنبر'],
]

/** The number of a month, from 1, by its name in lower case and without a full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ENGLISH.flatMap((names, at) =>
    [...names.split(' '), ...`${OTHERS[at]} ${MORE[at]}`.split(' '), ...(ARABIC[at] ?? [])].map(
      (name) => [name, at + 1] as const,
    ),
  ),
)

/** Any of them, the longest first, to stand in a pattern. */
export const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')
