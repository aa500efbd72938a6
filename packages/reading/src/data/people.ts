/** Nouns for people in the plural, and what looks like one and is none. Lower case. */
import { words } from './words.ts'

/** Plurals that no ending shows, and collectives that count as people rather than as a body. */
export const FOLK = words(
  'bereaved children clergy couples cousins disabled elderly faithful families folk folks gentry ' +
    'grandparents homeless individuals injured kids kin men ones others parents people persons ' +
    'relations relatives siblings teenagers teens those troops twins unemployed women wounded ' +
    'youngsters youths',
)

/** More nouns for a person than `PERSON_NOUNS`, of which only the plural is looked for. */
export const MORE_PERSONS = words(
  'accomplice addict adherent adolescent adversary alumnus amateur anarchist ancestor apologist ' +
    'applicant apprentice aristocrat arrival aspirant assistant associate attaché attendee autocrat ' +
    'bachelor bard baron blacksmith bloke bride bridegroom buddy buff bully bureaucrat cadet casualty ' +
    'cellist ceo cfo chap civilian clinician collaborator combatant commandant compatriot comrade ' +
    'concessionaire constituent contemporary contender contestant cop councilmember counsellor coward ' +
    'crewmate crony crook culprit curate dad debutant dependent descendant detractor devotee diehard ' +
    'disciple dissenter draftee dropout drunk elder elector elite emigrant eminence emt enemy ' +
    'enthusiast entrant escapee evacuee evangelical expat expatriate extremist eyewitness fanatic ' +
    'fellow feminist fiancé finalist firebrand flatmate foe foreigner freak freshman friar fugitive ' +
    'gangster geek genius goldsmith gp grad grandchild granddad grandma grandpa granny guide guru guy ' +
    'hawk herdsman hero heroine hispanic holdout housewife hunter idealist ideologue incumbent ' +
    'independent inhabitant intellectual intern interviewee investigator jihadi jihadist juvenile ' +
    'kleptocrat lad latina latino layman leftist legionnaire lesbian liar locksmith loyalist maverick ' +
    'mentor mep mercenary midshipman millennial mobster moderate mogul mom moms mourner mp msp mum ' +
    'muslim narrator national native neophyte nerd newcomer nobleman notable novice occupant ' +
    'officeholder operative optimist outcast pal panelist panellist paratrooper pariah parishioner ' +
    'participant partisan passer-by patriot patron peasant pedant peer perpetrator pessimist phd ' +
    'philanthropist pilgrim pirate plutocrat pol politician pow professional progressive prophet ' +
    'proponent protagonist pundit purist questioner radical reactionary realist recipient registrant ' +
    'rep reservist respondent retiree revolutionary runaway runner-up sage saint savant schoolboy ' +
    'schoolgirl scion secularist seer selectman serf serviceman servicemember shaman sheikh signatory ' +
    'slave sleuth socialite sophomore squatter staffer stakeholder stalwart subordinate suitor ' +
    'superdelegate superior supremacist surrogate sympathiser sympathizer technocrat teen theocrat thug ' +
    'traditionalist traitor tribesman troll tyrant uncommitted undecided undergraduate unionist victor ' +
    'vigilante villain vip virtuoso warlord warrior watcher winner wizard worshiper worshipper ' +
    'wrongdoer yeoman zealot',
)

/** Peoples, faiths and parties that neither a list of adjectives nor an ending shows. */
export const PEOPLES = words(
  'aborigines alawites anglophones arabs baathists balochs basques berliners blacks bolsheviks ' +
    'boomers bretons britons buddhists catalans catholics cherokees christians communists confederates ' +
    'conservatives copts croats czechs danes democrats druze dubliners dutchmen easterners englishmen ' +
    'evangelicals fascists federalists filipinos finns francophones frenchmen gazans greeks greens ' +
    'hazaras hindus hispanics houthis hutus inuit irishmen islamists jews kazakhs kurds laotians ' +
    'latinas latinos liberals libertarians londoners loyalists maoris maronites marxists midwesterners ' +
    'millennials mormons muslims navajos nazis normans northerners pashtuns poles protestants quakers ' +
    'republicans rohingya roma royalists salafists scots serbs shias shiites sikhs sinhalese sioux ' +
    'slovaks slovenes socialists southerners spaniards sunnis swedes tajiks tamils thais tibetans ' +
    'tories turks tutsis uighurs unionists uyghurs uzbeks welshmen westerners whigs whites yazidis ' +
    'yorkers zulus',
)

/** Plurals in -ers, -ors, -ists, -ees, -ants and -ians of what is nobody, or of companies and bodies. */
export const NOT_PEOPLE = words(
  'papers newspapers letters newsletters numbers answers matters offers orders powers borders centers ' +
    'chapters characters computers dinners banners posters trailers servers routers browsers headers ' +
    'boosters quarters headquarters registers ledgers counters meters parameters scanners trackers ' +
    'barriers bombers tankers liners airliners containers helicopters cruisers destroyers frontiers ' +
    'fibers fevers flowers towers rivers covers layers prayers waters winters summers tempers corners ' +
    'clusters disasters encounters fingers shoulders gutters hangers hammers hoppers ladders lasers ' +
    'lockers loudspeakers markers mergers overs pagers pointers printers processors rollers rosters ' +
    'rubbers scooters shelters showers shutters sliders slippers spiders splinters starters stickers ' +
    'sweaters tapers tenders thrillers theaters timers toppers transfers triggers trousers vouchers ' +
    'wafers whiskers wonders wrappers zippers blockers adapters bumpers errors factors sectors doors ' +
    'floors colors colours favors favours mirrors motors tractors reactors sensors monitors vectors ' +
    'indicators flavors honors honours humors rumors rumours labors labours harbors harbours vapors ' +
    'tumors tumours terrors horrors corridors metaphors meteors elevators generators escalators ' +
    'calculators detectors connectors conveyors lists mists fists wrists twists checklists playlists ' +
    'shortlists waitlists blacklists committees subcommittees fees trees knees bees degrees decrees ' +
    'guarantees rupees coffees settees sprees levees toffees melees pedigrees marquees jubilees plants ' +
    'grants restaurants elephants pants wants variants remnants covenants warrants pollutants ' +
    'contaminants implants transplants ants determinants constants coolants carriers insurers retailers ' +
    'manufacturers broadcasters publishers lenders suppliers regulators operators carmakers automakers ' +
    'drugmakers chipmakers planemakers steelmakers brewers distributors wholesalers exporters importers ' +
    'chains outlets',
)

/** Surnames that end as plurals of people do. */
export const SURNAMES = words(
  'akers alders anders anderssen ayers beavers bothers bowers byers carothers chambers childers ' +
    'connors danvers deavers eggers ehlers evers flanders flowers geers gophers hathers havers ivers ' +
    'ivors jaegers jeffers klemmers landers lavers lavors majors masters mathers matthers mccrummen ' +
    'meathers meyers myers nevers nieders peters pickers powers reuters rivers rodgers rogers salters ' +
    'sanders sauers saunders sellers severs siders smithers snyders somers spicers stalters stivers ' +
    'struthers summers suthers travers vickers walters waters weathers willers winters withers yoders',
)

/** Plurals in which a count or "many" finds nobody: things, times, places, companies, states and bodies. */
export const THINGS = words(
  'countries states nations cities towns villages counties districts provinces regions places sides ' +
    'neighborhoods neighbourhoods things days weeks months years decades hours minutes seconds times ' +
    'points votes seats dollars pounds euros miles kilometers kilometres metres acres tons tonnes ' +
    'percent planes boats ships cars trucks buses trains houses homes buildings streets roads bridges ' +
    'cases issues questions reasons ways words lines claims allegations accusations attacks bombs ' +
    'missiles rockets shots blasts signs moves changes plans rules laws provisions ads advertisements ' +
    'commercials media channels stations sites websites blogs messages texts photos photographs ' +
    'pictures images videos clips recordings tapes pages files records data findings results figures ' +
    'numbers statistics accounts versions stories events incidents businesses firms brands parties ' +
    'campaigns camps governments tribes agencies ministries elements aspects comments remarks ' +
    'observations critiques speeches interviews debates conversations talks meetings hearings lawsuits ' +
    'suits decisions opinions verdicts measures steps actions policies proposals programs programmes ' +
    'projects products prices costs taxes jobs deals sales shares stocks bonds markets economies trends ' +
    'estimates forecasts projections models tests trials experiments scans x-rays samples items ' +
    'documents emails e-mails memos headlines columns editorials articles essays books films movies ' +
    'shows scenes songs poems plays jokes slogans emojis hashtags cookies apps phones devices machines ' +
    'systems factions wings branches offices bureaus bureaux schools hospitals churches mosques ' +
    'universities colleges museums libraries banks funds trusts unions associations groups ' +
    'organizations organisations networks institutes institutions companies corporations startups ' +
    'chapters panels teams committees councils courts forces armies units brigades coalitions alliances ' +
    'blocs powers religions cultures societies communities worlds kinds types sorts bits pieces sets ' +
    'halves thirds quarters chances odds doubts hopes fears feelings views beliefs ideas theories ' +
    'thoughts concerns worries responses reactions replies answers defenses defences rationales ' +
    'arguments explanations calls platforms hypotheses ngos pacs suvs pcs cattle sheep dogs cats horses cows birds animals trees eyes voices',
)

/** Words after a noun that are no head of its phrase: "residents nearby", "officials familiar with". */
export const AFTER_NOUN = words(
  'alike themselves herself himself itself alone here there nearby abroad overseas familiar close present responsible able loyal ' +
    'today yesterday tonight now then too also both all each such else like unable willing unwilling eager aware ' +
    'unaware critical skeptical sceptical sympathetic hostile likely sure afraid worth active involved ' +
    'privy new young old everywhere elsewhere online aged alive dead born made known seen heard told held ' +
    'taken given found left upset angry concerned worried opposed',
)
