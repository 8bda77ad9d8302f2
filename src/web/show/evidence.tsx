import { FileExcelOutlined, FileOutlined, FilePdfOutlined, FileTextOutlined, FileWordOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { send } from '../ask.ts'
import type { Evidence } from '../sent.ts'
import './evidence.css'

/** Where a file is to be had: with its record, or just sent by this person. */
export type Place = { ledger: string; id: string }

export function fileUrl(hash: string, of: Place | undefined): string {
  return of ? `/api/ledgers/${of.ledger}/records/${of.id}/files/${hash}` : `/api/files/${hash}`
}

const ICONS: Readonly<Record<string, typeof FileOutlined>> = { pdf: FilePdfOutlined, word: FileWordOutlined, sheet: FileExcelOutlined, text: FileTextOutlined }

/** A file as a small picture or the sign of its kind, with its name. */
export function EvidenceMark({ hash, note, of }: { hash: string; note: Evidence | undefined; of: Place | undefined }) {
  const Icon = ICONS[note?.kind ?? ''] ?? FileOutlined
  return (
    <span className="evidence-mark">
      {note?.kind === 'photo' ? <Picture url={`${fileUrl(hash, of)}/thumbnail`} /> : <Icon aria-hidden />}
      <span>{note?.name ?? '附件'}</span>
    </span>
  )
}

/** A picture that is asked for like everything else, by the right one acts by; its name stands below it. */
function Picture({ url }: { url: string }) {
  const source = useFile(url)
  return source === null ? <span className="picture" /> : <img className="picture" src={source} alt="" />
}

/** The address in this browser of a file that was fetched; null until it is here. */
export function useFile(url: string): string | null {
  const { data } = useQuery({ queryKey: ['file', url], queryFn: async () => (await send('GET', url)).blob(), staleTime: Infinity })
  return useAddress(data)
}

/** The address in this browser of bytes that came, for as long as they are shown; null while there are none. */
export function useAddress(bytes: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!bytes) return
    const made = URL.createObjectURL(bytes)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  return address
}
