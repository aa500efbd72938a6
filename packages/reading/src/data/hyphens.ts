import { words } from './words.ts'

/** Words and prefixes whose compounds are written with a hyphen. */
export const BEFORE_HYPHEN = words(
  'all anti broad brand bullet business clean close co cold cross deep eight eighty ex far fast fifty first five forty ' +
    'four fourth free full government half hard heavy high highly home human ill know large last law left life long ' +
    'low multi near newly nine ninety non off old once one open peace quasi quick ready record right second self semi ' +
    'seven seventy shell shock short single six sixty slow small so soft son state strong ten third thirty three tight ' +
    'top twenty two vice water well wide worst year',
)

/** Words that are the second of such compounds, and seldom the end of a single word. */
export const AFTER_HYPHEN = words(
  'american backed based blown born bound brokered built called century class controlled deal dealing degree democracy driven ' +
    'dollar dominated educated elect existent eyed faced favoured fired foot footed for friendly funded general government ' +
    'graders haired handed hearted held high imposed income inclusive independence intensive kilometre laden language largest law level ' +
    'looking made mannered meaning metre mile million minded minister minute month old operated owned page paid percent ' +
    'person pound powered president profile profit proof quality range ranging ranked ranking rated related rich running scale ' +
    'scheduled shaped shot sized sounding speaking speed sponsored stage standing storey strength style term the third thirds to trained ' +
    'turn up wheel winning year years',
)

/** What no word begins with, so that a part that is or ends so belongs to the one before it. */
export const ENDINGS =
  /^(?:ly|ed|er|ers|est|ing|ings|ness|ment|ments|ist|ists|ism|ship|ships|less|ful|en|ary|ery|age|ages|ies|dle|dles|tle|ward|wards|[st]ions?|al|ally|able|ible|ance|ence|ity|ure|ures|ous|ive|hood|dom|ie|ty|teen|ties|tieth)$/
