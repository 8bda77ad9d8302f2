import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Span } from '#reader/sentences.ts'
import { doors } from '../../doors.ts'
import type { CheckAsk, CheckedText, OtherText, SentFinding } from '../../sent.ts'
import { useAbout } from '../../shell/about.ts'
import { sayError } from '../../show/state.tsx'
import { none, useDraft } from './draft.ts'
import { allReplaced, type Instead } from './edit.ts'
import { passKey } from './places.ts'

const keyOf = (asked: CheckAsk, text: string | undefined, others: readonly OtherText[] = []) => ['checked', asked, text, others]

/** The text that is looked at, what the server found of it, and the ways to go on. */
export function useChecking() {
  const { union: usualUnion, period: usual, setAbout } = useAbout()
  const queries = useQueryClient()
  const [draft, setDraft] = useDraft()
  const [refused, setRefused] = useState('')
  const [reading, setReading] = useState(false)
  const { texts, union, period, expected, passed, several, others } = draft
  const text = texts.at(-1)
  const asked: CheckAsk = { ...union !== null && { union }, ...period === null ? { otherwise: usual } : { period } }
  const { data: checked, error, isFetching } = useQuery({
    queryKey: keyOf(asked, text, others), queryFn: () => doors.checkText({ ...asked, text: text!, ...others.length > 0 && { others } }), enabled: text !== undefined, retry: false,
    placeholderData: () => expected?.text === text ? expected : undefined,
  })

  /** Reads a file; what is refused is said on the page. */
  const reads = async (file: File, then: (answer: CheckedText) => void) => {
    setRefused('')
    setReading(true)
    await doors.checkFile(file, asked).then(then, failed => setRefused(sayError(failed)))
    setReading(false)
  }
  const takeFile = (file: File, at?: Span) => reads(file, answer => {
    queries.setQueryData(keyOf(asked, answer.text), answer)
    setDraft({ ...none, union, period, several, texts: [answer.text], file, at })
  })
  return {
    draft, checked, asked, usual, union: union ?? checked?.unionId ?? usualUnion, about: checked?.period ?? period ?? usual,
    busy: reading || (isFetching && text !== undefined),
    said: refused || (error ? sayError(error) : ''),
    takeText: (written: string) => {
      setRefused('')
      if (written === text) return setDraft({ rewriting: false })
      setDraft(checked ? { texts: [...texts, written], expected: undefined, rewriting: false } : { ...none, union, period, texts: [written] })
    },
    takeFiles: (files: readonly File[]) => {
      if (files.length === 1) void takeFile(files[0]!)
      else if (files.length > 1) setDraft({ ...none, several: files })
    },
    /** One of the several, at a place in it; and back to their table. */
    open: (file: File, at?: Span) => void takeFile(file, at),
    close: () => setDraft({ ...none, several }),
    /** Another report is read, and the text is held against it too. */
    compare: (file: File) => void reads(file, ({ text: other }) => setDraft({ others: [...others, { title: file.name.replace(/\.[^.]*$/, ''), text: other }], expected: checked })),
    putRight: (all: readonly Instead[]) => {
      const next = allReplaced(checked!, all)
      setDraft({ texts: [...texts, next.text], expected: next })
    },
    undo: () => setDraft({ texts: texts.slice(0, -1), expected: undefined }),
    pass: (findings: readonly SentFinding[]) => setDraft({ passed: [...passed, ...findings.map(finding => passKey(text!, finding))] }),
    unpass: () => setDraft({ passed: [] }),
    rewrite: (rewriting: boolean) => setDraft({ rewriting }),
    leave: () => setDraft({ ...none }),
    chooseUnion: (chosen: string | null) => {
      if (chosen === null) return
      setDraft({ union: chosen, expected: undefined })
      setAbout({ union: chosen })
    },
    choosePeriod: (chosen: string) => {
      setDraft({ period: chosen, expected: undefined })
      setAbout({ period: chosen })
    },
  }
}

export type Checking = ReturnType<typeof useChecking>
