/** The page that reads a text in the browser: its input, its state, and what stands around a reading. */
export default {
  input: 'Text to read',
  paste: 'Paste a text, or drop a text file here',
  choose: 'or choose a file',
  // Texts of ours to try, each set in another way.
  try: 'or try one of ours:',
  'try-article': 'an article',
  'try-interview': 'an interview',
  'try-feed': 'a live blog',
  loading: 'Loading the reader…',
  reading: 'Reading…',
  ready: 'Ready. Nothing to read yet.',
  failed: 'The reader failed: {reason}. Reload the page to try again.',
  notLoaded: 'The reader could not be loaded: {reason}. Reload the page to try again.',
  notStarted: 'it could not be started',
  answered: '{path} was answered with {status}',
  tooLarge: '{name} is larger than 4 MB. Use the command for it: {command}.',
  tooLong:
    'That is longer than 4 MB, more than four million letters, and was not taken. Use the command for it: {command}.',
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
  // Before the words of a statement, and on its note.
  number: '{number, number}',
  more: 'Show more: {count, plural, one {# paragraph is} other {# paragraphs are}} left',
  save: 'Save as case file',
  saveAbout: 'Parties and statements with their exact words, as a draft for a person to correct and accept.',
  saved: 'Saved as {name}. It speaks of a document “{document}”: record the text under this id in the case.',
  notSaved: 'No case file could be written: {reason}.',
  voices: 'Who speaks through whom',
} as const
