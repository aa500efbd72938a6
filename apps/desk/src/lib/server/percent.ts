/** A chance as a person reads it, from 0 to 99: no program is entirely sure of what a page says. */
export const percentOf = (chance: number): number => Math.min(99, Math.round(chance * 100))
