import { InPage } from './in-page';
import { OnServer } from './on-server';

export default function Page() {
  return (
    <main>
      <header>
        <h1>Two ways to a picture</h1>
        <p>The key stays on the server in both.</p>
      </header>
      <div className="columns">
        <OnServer />
        <InPage />
      </div>
    </main>
  );
}
