/** Pictures of a case on other people's pages: frames, files, and the card of a link. */
export default {
  // When a picture was made.
  edition: 'Edition {number, number}, {day}',
  recorded: 'As recorded on {day}',
  whole: 'The whole dossier',
  // A picture in words, for whoever does not see it: what each account comes to.
  row: '{account}: {sentence}',
  linesOf: 'The lines behind each version: {question}',

  // Beside a picture on the dossier.
  offer: 'Embed this picture',
  code: 'Code to paste into a page',
  changes: 'The picture on that page changes when the case does.',
  stays: 'The picture on that page stays as edition {number, number} has it.',
  fixed: 'As edition {number, number} has it, for good',
  file: 'As an SVG file',

  // On a card, where not every account has room.
  some: '{shown, number} of {count, plural, one {# version} other {# versions}}',
} as const
