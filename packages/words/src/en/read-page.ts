/** The page that reads a text in the browser: its input, its state, and what stands around a reading. */
export default {
  input: 'Text to read',
  paste: 'Paste a text, or drop a text file here',
  choose: 'or choose a file',
  loading: 'Loading the reader…',
  reading: 'Reading…',
  ready: 'Ready. Nothing to read yet.',
  failed: 'The reader failed: {reason}. Reload the page to try again.',
  notLoaded: 'The reader could not be loaded: {reason}. Reload the page to try again.',
  notStarted: 'it could not be started',
  answered: '{path} was answered with {status}',
  tooLarge: '{name} is larger than 4 MB. Use the command for it: {command}.',
  notText: '{name} is not text in UTF-8. Save it as plain text first.',
  notOpened: '{name} could not be opened. Choose it again.',

  // What the marks in the text mean; each is shown marked so.
  marks: 'In the text:',
  source: 'who speaks',
  cue: 'what says that they do',
  content: 'what they say',
  nested: 'what is said within it',
  odds: 'Every reading is a guess with its own odds; a person decides.',
  keys: 'In the notes, {next} and {previous} or the arrow keys move between statements.',
  text: 'The text, with notes',
  statement: 'statement {number, number}',
  more: 'Show more: {count, plural, one {# paragraph is} other {# paragraphs are}} left',
  voices: 'Who speaks through whom',
} as const
