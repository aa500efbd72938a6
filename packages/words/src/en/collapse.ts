/** The picture of the collapse, at the head of a case and in small. */
export default {
  title: 'What each version rests on',
  titleOf: 'What each version rests on: {question}',
  'voices.label': 'Voices',
  'voices.explained': 'Who says so, as far back as it can be followed. A crowd counts its people.',
  'pages.label': 'Pages',
  'pages.explained': 'Reports that we hold in which somebody says so; those that we only cite apart.',
  'lines.label': 'Lines',
  'lines.explained': 'Separate ways by which it reached us, at most: so many would have to be wrong.',
  'left.label': 'Left',
  'left.explained':
    'Of these, how many stay apart when those who copy, depend on or side with one another are wrong together.',
  cited: '{count, number} cited only',
  none: 'none first-hand',
  some: '{least, number} first-hand',
  own: '{least, number} first-hand, {own, number} of itself',
  key: 'Solid strokes are what is there at the least: of lines, those that begin with somebody who says they saw it, made it or hold the original. Broken strokes may or may not be there. No number is a probability. Lines are the most there can be: a common source that nobody mentions cannot be seen.',
} as const
