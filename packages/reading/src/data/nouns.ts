/** Common nouns by the kind of thing that they stand for. Lower case. */
import { words } from './words.ts'

/** Nouns that refer back to a body named before: "the group", "its members". */
export const BODY_NOUNS = words(
  'group militia army party government agency ministry organization organisation company firm union court ' +
    'committee council team coalition campaign administration department office bureau newspaper paper ' +
    'network outlet university institute foundation association commission board bank movement faction ' +
    'party brigade unit force forces police journal magazine site charity church hospital school ' +
    'authority airline regulator navy corporation manufacturer retailer publisher broadcaster club ' +
    'federation society trust panel jury parliament senate congress cabinet utility supplier operator ' +
    'presidency palace treasury directorate secretariat academy consortium studio hotel airport port railway ' +
    'clinic laboratory museum diocese legislature assembly junta monarchy regime insurer lender brewer ' +
    'watchdog tribunal embassy consulate municipality chamber guild cooperative startup chain ' +
    'division subsidiary branch affiliate',
)

/** Body nouns that fit any body, so that "the group" may be one that no word called a group. */
export const ANY_BODY = words(
  'group organization organisation company firm body movement force militia agency network charity ' +
    'airline retailer manufacturer newspaper magazine outlet',
)

/** Nouns for what is written or measured and then says something. */
export const DOCUMENT_NOUNS = words(
  'report article letter email memo statement document study survey poll analysis paper book bill law ' +
    'lawsuit complaint indictment ruling filing audit review column editorial essay post tweet transcript ' +
    'treaty agreement contract notice leaflet note petition manifesto declaration resolution motion draft ' +
    'inquiry investigation website',
)

/** Nouns for one person: "the senator", "the reporter". */
export const PERSON_NOUNS = words(
  // Offices and ranks.
  'senator congressman congresswoman congressperson governor president premier chancellor candidate nominee ' +
    'minister secretary undersecretary mayor councillor councilor councilman councilwoman alderman ' +
    'commissioner delegate lawmaker legislator parliamentarian representative ambassador envoy consul ' +
    'diplomat attache king queen prince princess emperor sultan emir monarch duke duchess pope bishop ' +
    'archbishop cardinal priest vicar pastor preacher rabbi imam cleric monk nun abbot abbess deacon ' +
    'chaplain missionary general commander commodore admiral colonel major captain lieutenant sergeant ' +
    'corporal private soldier sailor marine airman gunner sniper conscript recruit veteran guard sentry ' +
    'officer official inspector detective superintendent constable sheriff marshal policeman policewoman ' +
    'trooper agent spy informant informer whistleblower warden jailer chief head leader deputy chair ' +
    'chairman chairwoman chairperson speaker treasurer comptroller auditor ombudsman regulator registrar ' +
    'spokesman spokeswoman spokesperson aide adviser advisor strategist consultant lobbyist campaigner ' +
    'activist organizer organiser volunteer member founder cofounder director executive manager ' +
    'administrator supervisor keeper controller advocate rapporteur coordinator co-ordinator adjutant ' +
    'quartermaster postmaster viceroy viscount regent counsel assessor usher boss employer owner proprietor landlord landlady trustee shareholder ' +
    'investor banker broker trader analyst economist accountant ' +
    // Law, medicine, learning.
    'lawyer attorney solicitor barrister prosecutor judge justice magistrate arbitrator mediator juror ' +
    'plaintiff claimant defendant suspect convict prisoner inmate detainee hostage captive victim survivor ' +
    'witness bystander onlooker expert specialist doctor physician surgeon nurse midwife paramedic medic ' +
    'psychologist psychiatrist therapist dentist pharmacist vet veterinarian coroner pathologist patient ' +
    'scientist researcher professor lecturer academic scholar historian archaeologist anthropologist ' +
    'sociologist philosopher theologian linguist biologist chemist physicist geologist astronomer ' +
    'meteorologist mathematician statistician demographer pollster epidemiologist engineer technician ' +
    'teacher headmaster headmistress principal dean rector provost tutor coach trainer student pupil ' +
    'graduate librarian curator archivist ' +
    // News, arts, sport.
    'reporter journalist correspondent columnist commentator editor publisher presenter anchor broadcaster ' +
    'host blogger author writer novelist poet playwright critic reviewer translator interpreter actor ' +
    'actress singer musician composer conductor dancer painter sculptor artist photographer cameraman ' +
    'director producer filmmaker comedian designer architect model celebrity player footballer striker ' +
    'goalkeeper midfielder defender batsman bowler cyclist runner swimmer boxer golfer jockey athlete ' +
    'champion referee umpire ' +
    // Trades.
    'worker labourer laborer employee contractor foreman builder carpenter joiner mason bricklayer plumber ' +
    'electrician mechanic welder miner driver trucker cabbie pilot navigator stewardess steward mate ' +
    'boatswain skipper ferryman fisherman farmer grower rancher shepherd herder forester ranger gardener ' +
    'cook chef baker butcher brewer waiter waitress bartender barber hairdresser tailor seamstress weaver ' +
    'shopkeeper grocer merchant vendor salesman saleswoman cashier clerk typist receptionist porter ' +
    'caretaker janitor cleaner maid servant butler courier postman firefighter fireman rescuer lifeguard ' +
    'diver surveyor planner developer programmer hacker inventor entrepreneur businessman businesswoman ' +
    'industrialist tycoon billionaire millionaire fitter roofer plasterer glazier decorator tiler paver rigger ' +
    'machinist turner operator tanner dyer spinner potter cobbler miller saddler jeweller jeweler cutler ' +
    'docker stevedore lumberjack logger woodcutter hunter trapper angler beekeeper picker ' +
    'winemaker vintner publican innkeeper hotelier caterer housekeeper nanny babysitter governess carer ' +
    'caregiver chauffeur groom sweeper undertaker gravedigger sexton verger organist peddler hawker ' +
    'trainee apprentice intern freelancer ' +
    // People as they live.
    'man woman person boy girl child baby infant toddler teenager youth adult pensioner mother father ' +
    'parent stepmother stepfather brother sister sibling twin son daughter grandson granddaughter ' +
    'grandmother grandfather uncle aunt nephew niece cousin wife husband spouse partner widow widower ' +
    'fiance fiancee boyfriend girlfriend friend neighbour neighbor colleague coworker classmate teammate ' +
    'roommate counterpart predecessor successor rival opponent ally supporter critic sceptic skeptic fan ' +
    'follower believer voter citizen resident local villager townsman tenant homeowner householder ' +
    'passenger commuter pedestrian motorist traveller traveler tourist visitor guest customer client ' +
    'consumer shopper buyer seller user reader viewer listener subscriber donor protester protestor ' +
    'demonstrator striker rioter looter dissident exile refugee migrant immigrant settler asylum-seeker ' +
    'rebel fighter militant insurgent guerrilla terrorist gunman bomber attacker assailant kidnapper ' +
    'hijacker robber thief burglar smuggler trafficker dealer killer murderer rapist swindler fraudster ' +
    'republican democrat conservative liberal socialist communist libertarian nationalist populist ' +
    'lady gentleman orphan heir heiress source insider outsider stranger passerby figure',
)

/** Plurals and collectives of people that no rule makes from the nouns above. */
export const PEOPLE_NOUNS = words(
  'people men women children families police crowds voters majorities republicans democrats conservatives ' +
    'liberals villagers townspeople locals authorities parents relatives survivors passengers customers ' +
    'investors fans rebels troops analysts shareholders settlers migrants refugees tenants clerks those ' +
    'both others',
)

/** Nouns for somebody who is "he", then for somebody who is "she". */
export const MALE_NOUNS = words('man father brother son husband businessman fisherman foreman')

export const FEMALE_NOUNS = words('woman mother sister daughter wife')

/** Words that stand for one person and describe nobody. */
export const NO_NOUNS = words('he him his himself she her hers herself mr. mrs. ms. sir')

/** More nouns for whoever speaks, in a headline or before a colon; nothing goes back to them. */
export const SPEAKING_NOUNS = words(
  'master pm mp mep service brigade squad lab laboratory institute fund authority association forum network alliance coalition visitor dc police cops army military pentagon un eu who nato govt staff crew public press media ' +
    'opposition defence defense prosecution neighbour witness medic paramedic fireman firefighter coroner ' +
    'vet chef boss ceo cfo cop priest vicar bishop rabbi pastor provost dean rector chancellor headteacher ' +
    'head pupil tenant landlord owner buyer seller supplier customer shopper commuter cyclist motorist ' +
    'trader banker lender insurer builder contractor developer architect surveyor planner miner docker ' +
    'welder fitter trucker sailor skipper captain harbourmaster coastguard monitor observer campaigner ' +
    'charity ngo union rebel militant gunman hostage survivor relative widow family parent lawyer ' +
    'barrister solicitor attorney counsel juror ombudsman auditor economist academic don expert think-tank ' +
    'thinktank group source insider whistleblower defector envoy diplomat minister ministry treasury ' +
    'whitehall downing kremlin palace vatican coach manager referee striker keeper player club league fan ' +
    'star actor singer band director producer artist critic author poet reader viewer listener user ' +
    'subscriber eyewitness bystander passer-by local villager mayor sheriff governor senator councillor ' +
    'council lawmaker legislator candidate rival ally aide adviser chief commander officer soldier veteran ' +
    'regulator watchdog inspector operator utility firm company maker bank audit probe review panel ' +
    'tribunal court judge memo email e-mail emails leak filing data figures records tape recording tapes ' +
    'footage video documents papers files census survey poll study report letter diary log logs map maps ' +
    'nurse doctor surgeon hospital clinic school university office plant factory mill mine port airport ' +
    'airline railway bureau agency embassy mission parish church synod tribe clan',
)
