/** Nouns for people in the plural, and what looks like one and is none. Lower case. */
import { words } from './words.ts'

/** Plurals that no ending shows, and collectives that count as people rather than as a body. */
export const FOLK = words(
  'bereaved children clergy couples cousins disabled elderly faithful families folk folks gentry ' +
    'grandparents homeless individuals injured kids kin men ones others parents people persons ' +
    'relations relatives siblings teenagers teens those troops twins unemployed women wounded ' +
    'youngsters youths',
)

/** Nouns for a person that no ending shows to be one; those that one shows are not needed here. */
export const PERSONS = words(
  'abbot accomplice accountant activist addict adherent adolescent adult adversary advocate agent ' +
    'aide alderman ally alumnus amateur analyst anarchist ancestor apologist applicant apprentice ' +
    'archbishop architect archivist aristocrat arrival aspirant assailant assistant associate athlete ' +
    'attaché attendee attorney aunt author autocrat bachelor bard baron barrister billionaire bishop ' +
    'blacksmith bloke boss boy boyfriend brewer bride bridegroom brother buddy buff bully bureaucrat ' +
    'butcher bystander cadet captain captive cardinal casualty celebrity cellist champion chancellor ' +
    'chap chaplain chief child citizen civilian claimant cleric clerk client clinician coach ' +
    'collaborator colleague colonel combatant commandant commentator commuter compatriot comrade ' +
    'concessionaire conservative constable constituent consultant consumer contemporary contender ' +
    'contestant convict cook cop coroner correspondent councillor councilmember councilor counsellor ' +
    'counterpart coward crewmate critic crony crook culprit curate customer cyclist dad daughter deacon ' +
    'dean debutant defendant delegate democrat dentist dependent deputy descendant detective detractor ' +
    'developer devotee diehard diplomat disciple dissenter dissident doctor donor draftee driver ' +
    'dropout drunk economist elder elector elite emigrant eminence employer enemy engineer enthusiast ' +
    'entrant envoy escapee evacuee evangelical executive exile expat expatriate expert extremist ' +
    'eyewitness fan fanatic father fellow feminist fiancé fighter finalist firebrand fisherman flatmate ' +
    'foe follower foreigner forester founder freak freshman friar friend fugitive gangster gardener ' +
    'geek general genius gentleman girl girlfriend goldsmith governor grad graduate grandchild granddad ' +
    'grandfather grandma grandmother grandpa granny guard guerrilla guest guide gunman guru guy hacker ' +
    'hawk heir herdsman hero heroine hispanic historian holdout host hostage housewife hunter husband ' +
    'idealist ideologue immigrant incumbent independent infant informant inhabitant inmate insider ' +
    'inspector insurgent intellectual intern interviewee investigator jihadi jihadist journalist judge ' +
    'juror justice juvenile king kleptocrat laborer labourer lad lady landlord latina latino lawmaker ' +
    'lawyer layman leader leftist legionnaire legislator lesbian liar liberal lieutenant linguist ' +
    'locksmith loyalist magistrate maid man manager marine mate maverick mayor medic member ' +
    'mentor mep mercenary merchant midshipman midwife migrant militant millennial millionaire minister ' +
    'missionary mobster moderate mogul mom moms monk mother mourner mp msp mum muslim narrator national ' +
    'nationalist native neighbor neighbour neophyte nephew nerd newcomer niece nobleman nominee notable ' +
    'novelist novice nun nurse occupant officeholder officer official operative opponent optimist ' +
    'orphan outcast outsider pal panelist panellist paramedic paratrooper pariah parishioner ' +
    'parliamentarian participant partisan partner passenger passer-by passerby pastor patient patriot ' +
    'patron peasant pedant pedestrian peer pensioner perpetrator pessimist pharmacist phd ' +
    'philanthropist philosopher physician physicist pilgrim pilot pirate plaintiff planner player ' +
    'plutocrat poet pol politician pollster populist porter premier president priest prince princess ' +
    'prisoner professional professor progressive prophet proponent prosecutor protagonist protester ' +
    'protestor provost psychologist pundit pupil purist queen questioner rabbi radical reactionary ' +
    'realist rebel recipient recruit refugee registrant rep representative republican rescuer ' +
    'researcher reservist resident respondent retiree revolutionary rival roommate runaway runner-up ' +
    'sage sailor saint salesman savant sceptic scholar schoolboy schoolgirl scientist scion secretary ' +
    'secularist seer selectman senator serf sergeant servant serviceman servicemember shaman sheikh ' +
    'shepherd sheriff signatory singer sister skeptic skipper slave sleuth socialite soldier solicitor ' +
    'sophomore source spouse spy squatter staffer stakeholder stalwart stranger strategist student ' +
    'subordinate subscriber successor suitor superdelegate superior supremacist surgeon surrogate ' +
    'survivor suspect swimmer sympathiser sympathizer technician technocrat teen tenant terrorist ' +
    'theocrat thief thug toddler traditionalist traitor tribesman troll trooper trustee tutor tycoon ' +
    'tyrant uncle uncommitted undecided undergraduate undersecretary unionist vet veteran vicar victim ' +
    'victor vigilante villager villain virtuoso visitor volunteer voter warden warlord warrior watcher ' +
    'whistleblower widow widower wife winner witness wizard gp ceo cfo pow emt vip woman worker worshiper worshipper writer ' +
    'wrongdoer yeoman youth zealot',
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
