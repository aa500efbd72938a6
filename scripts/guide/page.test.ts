import { describe, expect, test } from 'vitest'
import { partsOf } from './page.ts'

const PAGE = `# \`first\`
| field | | meaning |
|---|---|---|
| \`a: b\` | needed | so |

\`\`\`yaml one.yaml
# no heading
| no table
\`\`\`
## second
\`\`\`text
x
\`\`\`
`

describe('a page', () => {
  test('has what stands below each heading, and nothing inside a block is read', () => {
    expect(partsOf(PAGE)).toEqual([
      {
        heading: 'first',
        tables: [
          {
            line: 2,
            rows: [
              ['field', '', 'meaning'],
              ['`a: b`', 'needed', 'so'],
            ],
          },
        ],
        blocks: [{ language: 'yaml', name: 'one.yaml', line: 7, text: '# no heading\n| no table\n' }],
      },
      { heading: 'second', tables: [], blocks: [{ language: 'text', name: '', line: 12, text: 'x\n' }] },
    ])
  })

  test('says where a block has no end', () => {
    expect(() => partsOf('# a\n```yaml\nb\n')).toThrow('line 2: expected the end of the block')
  })
})
