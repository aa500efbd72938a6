/** The picture of the collapse, at the head of a case and in small. */
export default {
  title: 'From voices to what is left',
  'voices.label': 'Voices',
  'voices.explained': 'Those with whom a trail ends. A crowd counts its people.',
  'pages.label': 'Pages',
  'pages.explained': 'Reports that we hold in which somebody says so.',
  'lines.label': 'Lines',
  'lines.explained': 'So many would have to be wrong, the pages taken at their word.',
  'left.label': 'Left',
  'left.explained': 'When those who copy, depend on or side with one another fail together.',
  cited: '{count, number} cited only',
  none: 'none first-hand',
  some: '{least, number} first-hand',
  own: '{least, number} first-hand, {own, number} of itself',
  key: 'Solid strokes are what is there at the least: of lines, those that begin with somebody who says they saw it, made it or hold the original. Broken strokes may or may not be there. No number is a probability; each is the most there can be, since a common source that nobody mentions cannot be seen.',
} as const
