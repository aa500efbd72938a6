"""How much work a draft saves: gold entries that it proposes right at once, with one change, or not at all.

    work.py SCORER GOLD_FOLDER DRAFT.json [GOLD_FOLDER DRAFT.json ...]

SCORER is the reference scorer, whose matching of statements, parties and claims is used. Prints a JSON object:
{"right", "one change", "more changes", "missing", "wrong", "decisions", "by hand"}: entries of all incidents; wrong
are proposed entries that gold has not. A decision is an entry accepted or refused, a field changed, or an entry
made by hand, which counts one for each of its fields that must be filled; by hand is what the gold takes without
a draft.
"""
import importlib.util
import json
import os
import sys


def load(path):
    spec = importlib.util.spec_from_file_location('scorer', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FIELDS = 5  # of a statement that a person fills: words, source, within, act, basis


def work(scorer, folder, path):
    gold, texts = scorer.load_gold(folder)
    draft = scorer.load_draft(path, texts)
    matched = scorer.match_statements(gold, draft)
    party = scorer.match_parties(gold, draft, matched)
    claims = scorer.match_claims(gold, draft, matched)
    to_gold = lambda p: None if p is None else party.get(p, '?')
    out = dict.fromkeys(['right', 'one change', 'more changes', 'missing', 'wrong', 'decisions', 'by hand'], 0)

    def count(changes, fields):
        out['by hand'] += fields
        if changes is None:
            out['missing'] += 1
            out['decisions'] += fields
            return
        out[['right', 'one change'][changes] if changes < 2 else 'more changes'] += 1
        out['decisions'] += 1 + changes

    for i, g in gold.statements.items():
        d = draft.statements.get(matched.get(i))
        count(None if d is None else changes_of(scorer, gold, draft, g, d, to_gold), FIELDS)
    for i in gold.party:
        count(0 if i in party.values() else None, 2)
    back = {g: d for d, (g, _) in claims.items()}
    roots = {root for root, _ in gold.roots.values()}
    for root in roots:
        count(0 if root in back else None, 1)
    links = 0
    for i, bears in gold.bears.items():
        for root, how in bears.items():
            d = matched.get(i)
            mine = draft.bears.get(d, {}).get(back.get(root)) if d else None
            if mine is not None:
                links += 1
            sign = claims[back[root]][1] if root in back else 1
            count(None if mine is None else int(scorer.signed(mine, sign) != how), 2)
    out['wrong'] += len(draft.statements) - len(matched)
    out['wrong'] += sum(1 for p in draft.party if p not in party)
    out['wrong'] += sum(len(b) for b in draft.bears.values()) - links
    out['decisions'] += out['wrong']
    return out


def changes_of(scorer, gold, draft, g, d, to_gold):
    close = scorer.iou(gold.contents[g['id']], draft.contents[d['id']]) >= 0.9
    basis = g['basis']['kind'] == d['basis']['kind'] and (
        g['basis']['kind'] != 'told-by' or g['basis'].get('by') == to_gold(d['basis'].get('by')))
    return sum([
        not close,
        g.get('source') != to_gold(d.get('source')),
        len(gold.chain(g)) != len(draft.chain(d)),
        g['act'] != d['act'],
        not basis,
    ])


def main(scorer, *pairs):
    module = load(scorer)
    total = {}
    for folder, path in zip(pairs[::2], pairs[1::2]):
        for key, value in work(module, folder, path).items():
            total[key] = total.get(key, 0) + value
    print(json.dumps(total))


if __name__ == '__main__':
    main(*sys.argv[1:])
