import { App, Button, Select } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import { compareBodies, type BlockChange } from '#model/compare-bodies.ts'
import { bodyText } from '#model/body.ts'
import { doors } from '../../doors.ts'
import type { SentVersion } from '../../sent.ts'
import { sayMoment } from '../../show/date.ts'
import { Dialog } from '../../show/dialog.tsx'
import { Failed, sayError, Waiting } from '../../show/state.tsx'

/** Who wrote when, two versions side by side with the words that changed, and the way back to an old one. */
export function Versions({ record, open, onClose, onTaken }: { record: LedgerRecord; open: boolean; onClose: () => void; onTaken: () => void }) {
  const { message } = App.useApp()
  const { data: versions, error } = useQuery({ queryKey: ['versions', record.id], queryFn: () => doors.reportVersions(record.id), staleTime: 0 })
  const [chosen, choose] = useState<number | null>(null)
  const newest = versions?.[0]?.version
  const takeBack = async (version: SentVersion) => {
    const { body } = await doors.reportBody(record.id, version.version)
    await doors.saveBody(record.id, { base: newest!, body, note: `恢复到${sayMoment(version.at)}的版本` })
    message.success('已恢复，原来的也还在版本里')
    onTaken()
    onClose()
  }
  return (
    <Dialog title="版本" side onClose={onClose}>
      {error ? <Failed error={error} /> : !versions ? <Waiting /> : versions.length === 0 ? <p className="quiet">还没有写过正文。</p> : (
        <ol className="versions">
          {versions.map((one, i) => (
            <li key={one.version}>
              <p><strong>{sayMoment(one.at)}</strong>　{one.whoName}{one.sealed && '　印发稿'}{i === 0 && '　现在的'}</p>
              {one.note !== null && <p className="quiet">{one.note}</p>}
              {i > 0 && <p>
                <Button size="small" onClick={() => choose(one.version)}>比一比</Button>
                {open && <Button size="small" type="text" onClick={() => void takeBack(one).catch(failed => message.error(sayError(failed)))}>恢复成这一版</Button>}
              </p>}
            </li>
          ))}
        </ol>
      )}
      {chosen !== null && versions && <Dialog title="两个版本哪里不同" wide onClose={() => choose(null)}><Compared record={record} versions={versions} begin={chosen} /></Dialog>}
    </Dialog>
  )
}

function Compared({ record, versions, begin }: { record: LedgerRecord; versions: readonly SentVersion[]; begin: number }) {
  const [before, setBefore] = useState(begin)
  const [after, setAfter] = useState(versions[0]!.version)
  const body = (version: number) => ({ queryKey: ['report version', record.id, version], queryFn: () => doors.reportBody(record.id, version), staleTime: Infinity })
  const [old, later] = [useQuery(body(before)), useQuery(body(after))]
  const options = versions.map(({ version, at, whoName }) => ({ value: version, label: `${sayMoment(at)} ${whoName}` }))
  const changes = old.data && later.data && compareBodies(old.data.body, later.data.body)
  return (
    <>
      <p className="compared-of"><Select
        value={before} options={options} onChange={setBefore} aria-label="先前的版本"
      /> 到 <Select value={after} options={options} onChange={setAfter} aria-label="后来的版本" /></p>
      {!changes ? <Waiting /> : changes.every(one => one.how === 'same') ? <p className="quiet">两个版本的正文一样。</p> : <div className="compared">
        {folded(changes).map((one, i) => <Change key={i} change={one} />)}
      </div>}
    </>
  )
}

/** What did not change is left out but for the block before and behind. */
function folded(changes: readonly BlockChange[]): (BlockChange | null)[] {
  const near = (i: number) => [i - 1, i, i + 1].some(at => changes[at] && changes[at].how !== 'same')
  return changes.flatMap((one, i) => near(i) ? [one] : i > 0 && near(i - 1) ? [null] : [])
}

function Change({ change }: { change: BlockChange | null }) {
  if (change === null) return <p className="quiet">……</p>
  if (change.how === 'changed') return <p>
    {change.words.map(({ how, text }, i) => how === 'same' ? text : how === 'added' ? <ins key={i}>{text}</ins> : <del key={i}>{text}</del>)}
  </p>
  const text = bodyText([change.block]) || (change.block.kind === 'pictures' ? '［图片］' : change.block.kind === 'page-break' ? '［分页］' : '')
  return <p>{change.how === 'same' ? text : change.how === 'added' ? <ins>{text}</ins> : <del>{text}</del>}</p>
}
