declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'

  /** Countries of Natural Earth at 1:50 million. */
  const topology: Topology<{ countries: GeometryCollection<{ readonly name: string }> }>
  export default topology
}
