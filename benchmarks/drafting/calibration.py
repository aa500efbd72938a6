"""How often a draft is right, by how sure it says that it is.

    calibration.py SCORER GOLD_FOLDER DRAFT.json [GOLD_FOLDER DRAFT.json ...]

Prints a JSON object: by what is proposed, a list of {"from", "count", "right", "said"} for the chances of each step.
A chance is that a proposal is right if what it needs is; where gold cannot tell, since what it needs was not found,
it is not counted. DRAFT.json holds `proposals` and, for the parts of each statement, `chances`.
"""
import json
import sys
from collections import Counter

from work import load

STEPS = [0, 25, 40, 50, 60, 70, 80, 90]


def judged(scorer, folder, path):
    """(what is proposed, chance, whether it is right), one by one."""
    gold, texts = scorer.load_gold(folder)
    draft = scorer.load_draft(path, texts)
    with open(path, encoding='utf-8') as file:
        data = json.load(file)
    matched = scorer.match_statements(gold, draft)
    back = {d: g for g, d in matched.items()}
    party = scorer.match_parties(gold, draft, matched)
    claims = scorer.match_claims(gold, draft, matched)
    yield from statements(scorer, gold, draft, data['chances'], back, party)
    merges = {e['from']: e['into'] for e in data['entries'] if e['kind'] == 'merge'}
    one_by_one = scorer.Case({**data, 'entries': [e for e in data['entries'] if e['kind'] != 'merge']}, texts)
    meant = whom_forms_mean(gold, one_by_one, back)
    judges = {
        'party': lambda entry: named(scorer, gold, draft, party, last(merges, entry['id'])),
        'same': lambda entry: same(meant, entry),
        'claim': lambda entry: entry['id'] in claims,
        'bearing': lambda entry: bearing(scorer, gold, claims, back, entry),
        'account': lambda entry: account(gold, draft, claims, entry),
        'copying': lambda entry: frozenset((draft.file[entry['copy']], draft.file[entry['of']])) in gold.pairs(),
        'recants': lambda entry: recants(gold, back, entry),
        'tie': lambda entry: tie(gold, party, merges, entry),
    }
    for proposal in data['proposals']:
        judge = judges.get(proposal['subject'])
        right = judge(proposal['entries'][0]) if judge else None
        if right is not None:
            yield proposal['subject'], proposal['chance'], right


def statements(scorer, gold, draft, chances, back, party):
    """The words of each, and of those found the speaker and the basis."""
    to_gold = lambda p: None if p is None else party.get(p, '?')
    for i, d in draft.statements.items():
        yield 'words of a statement', chances[i]['words'], i in back
        if i not in back:
            continue
        g = gold.statements[back[i]]
        is_named = scorer.alike(gold, g.get('source'), draft, d.get('source')) > 0
        yield 'speaker', chances[i]['source'], is_named and g.get('source') == to_gold(d.get('source'))
        ours, theirs = g['basis'], d['basis']
        yield 'basis', chances[i]['basis'], ours['kind'] == theirs['kind'] and ours.get('by') == to_gold(theirs.get('by'))


def whom_forms_mean(gold, draft, back):
    """The gold party of each form, as most of the statements and pages that it stands in have it."""
    votes = {}

    def add(form, meant):
        if form is not None and meant is not None:
            votes.setdefault(form, Counter())[meant] += 1
    for i, d in draft.statements.items():
        if i in back:
            g = gold.statements[back[i]]
            add(d.get('source'), g.get('source'))
            add(d['basis'].get('by'), g['basis'].get('by'))
    outlets = {gold.file[i]: document['outlet'] for i, document in gold.tables['document'].items()}
    for i, document in draft.tables['document'].items():
        add(document.get('outlet'), outlets.get(draft.file[i]))
    return {form: count.most_common(1)[0][0] for form, count in votes.items()}


def named(scorer, gold, draft, party, form):
    """Nothing of those that only ties and things bring in."""
    speaking = {d.get('source') for d in draft.statements.values()} | {d['basis'].get('by') for d in draft.statements.values()}
    speaking |= {document.get('outlet') for document in draft.tables['document'].values()}
    return scorer.alike(gold, party.get(form), draft, form) > 0 if form in speaking else None


def same(meant, entry):
    two = [meant.get(entry['from']), meant.get(entry['into'])]
    return None if None in two else two[0] == two[1]


def bearing(scorer, gold, claims, back, entry):
    if entry['of'] not in back or entry['claim'] not in claims:
        return None
    root, sign = claims[entry['claim']]
    return gold.bears.get(back[entry['of']], {}).get(root) == scorer.signed(entry['how'], sign)


def account(gold, draft, claims, entry):
    """Whether what it needs is some of what a version of the gold needs."""
    needs = {claims[root] for root, _ in (draft.roots[c] for c in entry['needs']) if root in claims}
    return any(needs & {gold.roots[c] for c in one['needs']} for one in gold.tables['account'].values())


def recants(gold, back, entry):
    taken = [back[i] for i in entry['set']['recants'] if i in back]
    if entry['of'] not in back or not taken:
        return None
    found = gold.statements[back[entry['of']]].get('recants', [])
    return any(i in ([found] if isinstance(found, str) else found) for i in taken)


def tie(gold, party, merges, entry):
    ends = [party.get(last(merges, entry[end])) for end in ('from', 'to')]
    if None in ends:
        return None
    return any(t['relation'] == entry['relation'] and [t['from'], t['to']] == ends for t in gold.tables['tie'].values())


def last(merges, form):
    while form in merges:
        form = merges[form]
    return form


def main(scorer, *pairs):
    module = load(scorer)
    buckets = {}
    for folder, path in zip(pairs[::2], pairs[1::2]):
        for what, chance, right in judged(module, folder, path):
            step = max(s for s in STEPS if round(100 * chance) >= s)
            bucket = buckets.setdefault(what, {}).setdefault(step, {'from': step, 'count': 0, 'right': 0, 'said': 0})
            bucket['count'] += 1
            bucket['right'] += right
            bucket['said'] += chance
    print(json.dumps({what: [{**b, 'said': b['said'] / b['count']} for _, b in sorted(by.items())]
                      for what, by in buckets.items()}))


if __name__ == '__main__':
    main(*sys.argv[1:])
