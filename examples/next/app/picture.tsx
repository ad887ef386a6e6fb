interface Props {
  readonly url: string | undefined;
  readonly status: string | undefined;
  readonly problem: string | undefined;
}

/** A place for a picture, which keeps its shape while there is none. */
export function Picture({ url, status, problem }: Props) {
  return (
    <>
      <div className="stage">{url ? <img src={url} alt="What was painted" /> : <span>Here it will be.</span>}</div>
      <output className="status">{status}</output>
      <p className="wrong" role="alert">
        {problem}
      </p>
    </>
  );
}
