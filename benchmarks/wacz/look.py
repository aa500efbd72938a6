"""What other people's readers find in a WACZ: an index whose lines lead to their records, and the pages.

Prints one line; exits 1, with what is wrong, where something is. Needs requirements.txt.
"""
import gzip
import io
import json
import sys
import zipfile

from warcio.archiveiterator import ArchiveIterator


def main(path):
    wacz = zipfile.ZipFile(path)
    names = wacz.namelist()
    wanted = ['archive/data.warc.gz', 'indexes/index.cdx.gz', 'indexes/index.idx', 'pages/pages.jsonl']
    missing = [name for name in wanted if name not in names]
    if missing:
        return f'missing: {", ".join(missing)}'
    packed = [info.filename for info in wacz.infolist() if 'gz' in info.filename and info.compress_type != 0]
    if packed:
        return f'deflated: {", ".join(packed)}'

    warc = wacz.read('archive/data.warc.gz')
    records = 0
    for record in ArchiveIterator(io.BytesIO(warc), check_digests='raise'):
        record.raw_stream.read()
        if record.digest_checker.passed is False:
            return f'wrong digest: {record.rec_headers.get_header("WARC-Target-URI")}'
        records += 1

    lines = gzip.decompress(wacz.read('indexes/index.cdx.gz')).decode().splitlines()
    if lines != sorted(lines, key=str.encode):
        return 'the index is not sorted'
    for line in lines:
        entry = json.loads(line.split(' ', 2)[2])
        start, length = int(entry['offset']), int(entry['length'])
        [record] = ArchiveIterator(io.BytesIO(warc[start:start + length]))
        found = record.rec_headers.get_header('WARC-Target-URI')
        if found != entry['url']:
            return f'the index leads from {entry["url"]} to {found}'

    pages = wacz.read('pages/pages.jsonl').decode().splitlines()[1:]
    print(f'{records} records, {len(lines)} lines of index, {len(pages)} pages')
    return None if lines and pages else 'no index or no pages'


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
