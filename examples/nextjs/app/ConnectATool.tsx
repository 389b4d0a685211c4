'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ConnectButton } from 'sallyport';

async function fetchToken(): Promise<string> {
  const response = await fetch('/api/connect-token', { method: 'POST' });
  if (!response.ok) throw new Error('No token could be had. Try again in a moment.');
  return ((await response.json()) as { token: string }).token;
}

/** The heading with the button: the modal opens at once, and gets its token when it comes. */
export function ConnectATool() {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const [error, setError] = useState('');

  async function turn(next: boolean) {
    setOpen(next);
    if (!next) return;
    setError('');
    setToken(null);
    try {
      setToken(await fetchToken());
    } catch (failure) {
      setOpen(false);
      setError((failure as Error).message);
    }
  }

  return (
    <>
      <div className="title">
        <h1>Connections</h1>
        <ConnectButton
          open={open}
          onOpenChange={turn}
          token={token}
          serverUrl="/connect"
          onTokenExpired={fetchToken}
          onSuccess={() => router.refresh()}
        />
      </div>
      <p className="error" role="alert">
        {error}
      </p>
    </>
  );
}
