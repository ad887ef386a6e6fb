import { rh, work } from '../lib/work.js';

export async function getServerSideProps() {
  return { props: { text: await work(rh, 'page of the pages router') } };
}

export default function Page({ text }) {
  return text;
}
