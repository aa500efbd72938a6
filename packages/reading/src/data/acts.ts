import { words } from './words.ts'

/** Minds whose denial is a doubt: "does not think", "is not sure". Not here: feelings, "is not worried". */
export const OPINIONS = words(
  'believe think know suspect assume suppose understand feel see imagine trust sure certain convinced ' +
    'confident persuade consider regard view reckon guess perceive recognize recognise belief conviction judge',
)

/** What can be offered in words alone. */
export const SPEECHES = words(
  'advice insight insights explanation explanations opinion opinions view views praise criticism condolences ' +
    'detail details account accounts assessment assessments apology apologies comment comments excuse excuses ' +
    'theory theories thoughts suggestion suggestions analysis perspective clue clues glimpse glimpses version ' +
    'prediction predictions observation observations answer answers',
)

/** Words that, said of somebody, charge him with something. Lower case. */
export const INSULTS = words(
  'liar liars lying lied fraud frauds fraudulent quack charlatan fake phony phoney coward cowards cowardly crook ' +
    'crooks crooked criminal criminals thief thieves racist racists sexist misogynist bigot bigots fascist ' +
    'fascists nazi nazis traitor traitors treasonous terrorist terrorists murderer murderers killer killers ' +
    'butcher cheat cheats hypocrite hypocrites hypocritical bully bullies idiot idiots fool fools moron morons ' +
    'imbecile dictator tyrant thug thugs gangster gangsters loser losers clown clowns con swindler scammer ' +
    'monster monsters narcissist philanderer nasty corrupt dishonest deceitful unstable unfit incompetent ' +
    'lazy stupid disgrace disgraceful puppet stooge demagogue extremist extremists bum pig pigs dog dogs snake ' +
    'rat rats leech parasite parasites brat dangerous ignorant evil wicked shameless unqualified cruel callous ' +
    'reckless negligent predator rapist pervert warmonger hack stooges lapdog villain scoundrel rogue spy ' +
    'spies aggressor aggressors genocidal barbaric amoral immoral vile despicable',
)
