import { words } from './words.ts'

/** Elements that begin and end a paragraph. */
export const BLOCKS = words(
  'address article aside blockquote body br button caption center dd details div dl dt figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hr html iframe li main nav ol option p pre section summary table tbody td ' +
    'tfoot th thead title tr ul video',
)

/** Elements that stand inside a line. */
export const INLINE = words(
  'a abbr acronym amp-img b bdi bdo big cite code data del dfn em embed font i img input ins kbd label link mark ' +
    'meta nobr o:p path picture q s samp script small source span strike strong style sub sup svg time tt u var wbr',
)

/** Named characters that news pages are full of. */
export const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '\u00ad',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹',
  rsaquo: '›', ndash: '–', mdash: '—', minus: '−', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®',
  trade: '™', euro: '€', pound: '£', yen: '¥', cent: '¢', deg: '°', times: '×', frac12: '½', eacute: 'é',
  egrave: 'è', agrave: 'à', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', ccedil: 'ç', uuml: 'ü',
  ouml: 'ö', auml: 'ä', szlig: 'ß', aring: 'å', oslash: 'ø', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e',
  rlm: '\u200f',
} // biome-ignore format: a table
