import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { doors, type CheckAsk } from '../../doors.ts'
import { PeriodInput } from '../../inputs/period.tsx'
import { UnionInput } from '../../inputs/union.tsx'
import { useSession } from '../../session.tsx'
import { useAbout } from '../../shell/about.ts'
import { sayError } from '../../show/state.tsx'
import { Checked } from './checked.tsx'
import { useDraft } from './draft.ts'
import { replaced } from './edit.ts'
import { Writing } from './writing.tsx'
import './check.css'

const keyOf = (asked: CheckAsk, text: string | undefined) => ['checked', asked, text]

/** Any text held against the ledgers: typed or pasted or from a file, looked through figure by figure, put right, and copied. */
export function CheckPage() {
  const { me } = useSession()
  const { union, period: usual, setAbout } = useAbout()
  const queries = useQueryClient()
  const [draft, setDraft] = useDraft()
  const [rewriting, setRewriting] = useState(false)
  const [refused, setRefused] = useState('')
  const [reading, setReading] = useState(false)
  const { texts, period, expected } = draft
  const text = texts.at(-1)
  const asked: CheckAsk = period === null ? { union, otherwise: usual } : { union, period }
  const { data: checked, error, isFetching } = useQuery({
    queryKey: keyOf(asked, text), queryFn: () => doors.checkText({ ...asked, text: text! }), enabled: text !== undefined, retry: false,
    placeholderData: () => expected?.text === text ? expected : undefined,
  })

  const take = (written: string) => {
    setRefused('')
    setRewriting(false)
    if (written !== text) setDraft({ texts: checked ? [...texts, written] : [written], expected: undefined })
  }
  const takeFile = async (file: File) => {
    setRefused('')
    setReading(true)
    try {
      const answer = await doors.checkFile(file, asked)
      queries.setQueryData(keyOf(asked, answer.text), answer)
      setDraft({ texts: [answer.text], expected: undefined })
    } catch (failed) {
      setRefused(sayError(failed))
    }
    setReading(false)
  }
  const putRight = (index: number) => {
    const next = replaced(checked!, index)
    setDraft({ texts: [...texts, next.text], expected: next })
  }

  const about = checked?.period ?? period ?? usual
  const choosePeriod = (chosen: string) => {
    setDraft({ period: chosen })
    setAbout({ period: chosen })
  }
  const shown = checked !== undefined && !rewriting
  return (
    <div className="check">
      <div className="head">
        <h1>核对文稿</h1><span className="grow" />
        <div className="about" role="group" aria-label="哪个工会、哪段时间">
          <UnionInput value={union} onChange={chosen => chosen !== null && setAbout({ union: chosen })} label="工会" />
          <PeriodInput value={about} onChange={choosePeriod} today={me.today} />
        </div>
      </div>
      {shown && period === null && about !== usual && <p className="quiet">文稿写的是{sayPeriod(parsePeriod(about))}，就按这段时间核对。不对的话，请在右上方另选。</p>}
      {shown
        ? <Checked checked={checked} changes={texts.length - 1} onPutRight={putRight} onUndo={() => setDraft({ texts: texts.slice(0, -1), expected: undefined })}
            onRewrite={() => setRewriting(true)} onOther={() => setDraft({ texts: [], period: null, expected: undefined })} />
        : <Writing key={text} text={text ?? ''} busy={reading || (isFetching && text !== undefined)} said={refused || (error ? sayError(error) : '')}
            onText={take} onFile={file => void takeFile(file)} {...rewriting && { onCancel: () => setRewriting(false) }} />}
    </div>
  )
}
