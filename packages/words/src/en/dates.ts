/** Dates and times; names of months come from CLDR. */
export default {
  time: '{day}, {clock} UTC',
  about: 'about {date}',
  uncertain: '{date}, uncertain',
  aboutUncertain: 'about {date}, uncertain',
  until: 'until {date}',
  from: 'from {date}',
  span: '{from} to {to}',
  decade: 'the {year}s',
  spring: 'spring {year}',
  summer: 'summer {year}',
  autumn: 'autumn {year}',
  winter: 'winter {year}',
} as const
