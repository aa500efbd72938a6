/** What a check of a bundle, a stored case or case files found, and what it does and does not show. */
export default {
  notSound: 'NOT SOUND: {name}',
  sound: 'Sound: {case}, {entries, plural, one {# entry} other {# entries}}',
  readable:
    'Readable: {case}, {entries, plural, one {# entry} other {# entries}}, ' +
    '{documents, plural, one {# document} other {# documents}}',
  log: 'Log',
  root: 'Root',
  key: 'Key',
  extends: 'Extends',
  documents: 'Documents',
  erased: 'Erased',
  protected: 'Protected',
  public: 'Public',
  edition:
    '{entries, plural, =0 {withdrawn, with a line that says so} one {an edition of # entry, sound} other {an edition of # entries, sound}}',
  notPublic: 'nothing of it',
  keyTrusted: 'It is a key that you trust.',
  keyUnknown:
    'Whose it is, this file cannot say: compare it with one from elsewhere, or pass that with --key.',
  extendsNothing: 'no earlier checkpoint',
  extendsSizes: '{count, plural, one {a checkpoint of {sizes}} other {checkpoints of {sizes}}} entries',
  hashed: '{documents, number} with the right hash; {withheld, number} withheld',
  sealedNames:
    '{count, plural, one {# name, of which only the seal is here} other {# names, of which only the seals are here}}',
  values: '{count, plural, one {# value} other {# values}}',
  unaltered: 'Nothing was altered since it was signed. That does not show that what was recorded is true.',
  agrees:
    'Everything stored agrees with every root that was signed. That does not show that what was recorded is true.',
  noProofs:
    'Every entry is valid, and every quotation stands in its document. Files carry no proofs: to show that nothing ' +
    'was altered, verify a bundle, or the case in the store.',
} as const
