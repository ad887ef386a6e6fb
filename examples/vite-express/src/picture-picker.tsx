import { useEffect, useState } from 'react';

interface Props {
  readonly picture: File | undefined;
  readonly onPick: (picture: File | undefined) => void;
}

export function PicturePicker({ picture, onPick }: Props) {
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    if (!picture) return;
    const url = URL.createObjectURL(picture);
    setShown(url);
    return () => URL.revokeObjectURL(url);
  }, [picture]);

  return (
    <label>
      Picture
      <span className="stage picker">
        {picture ? <img src={shown} alt="The picture that you picked" /> : <span>Pick a JPG or PNG, up to 10 MB</span>}
        <input
          type="file"
          name="picture"
          accept=".jpg,.jpeg,.png"
          onChange={({ target }) => onPick(target.files?.[0])}
        />
      </span>
    </label>
  );
}
