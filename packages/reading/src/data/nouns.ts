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
    'watchdog tribunal embassy consulate municipality chamber guild cooperative startup chain',
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

/** Nouns that refer back to a person named before: "the senator", "the reporter". */
export const PERSON_NOUNS = words(
  'man woman senator congressman congresswoman governor president candidate nominee minister secretary ' +
    'mayor general commander leader spokesman spokeswoman spokesperson official reporter journalist ' +
    'historian professor author writer lawyer attorney judge doctor officer chief director chairman ' +
    'chairwoman businessman billionaire republican democrat actor singer king queen prince pope cleric ' +
    'ambassador analyst expert witness victim suspect driver farmer teacher lawmaker legislator ' +
    'representative aide adviser advisor strategist activist foreman guard resident neighbour neighbor ' +
    'soldier prosecutor investigator scientist researcher engineer economist critic opponent supporter ' +
    'protester worker employee manager owner doctor nurse mother father brother sister son daughter wife ' +
    'husband friend colleague source person student voter scholar fisherman fighter rebel diplomat ' +
    'founder editor captain pilot detective inspector sheriff',
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
