import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { send } from '../../ask.ts'
import { fileUrl } from '../../show/evidence.tsx'

/** A photo of a report: with its record, or just sent and not yet saved. */
export function Photo({ id, hash, alt }: { id: string; hash: string; alt: string }) {
  const { data } = useQuery({
    queryKey: ['photo', id, hash], staleTime: Infinity, retry: false,
    queryFn: async () => (await send('GET', fileUrl(hash, { ledger: 'report', id })).catch(() => send('GET', fileUrl(hash, undefined)))).blob(),
  })
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    if (!data) return
    const address = URL.createObjectURL(data)
    setSource(address)
    return () => URL.revokeObjectURL(address)
  }, [data])
  return source === null ? <span className="photo-waiting" /> : <img src={source} alt={alt || '图片'} />
}
