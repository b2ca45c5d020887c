// A film of nothing: browsers keep the screen lit while a film with sound plays, also where they grant no lock.

/** The film. */
export interface Film {
  readonly isPlaying: boolean;
}

/** Plays until the page ends; to be called from a touch. `changed` rings when it begins or stops. Null where the browser cannot. */
export function startFilm(sound: AudioContext | null, changed: () => void): Film | null {
  const canvas = document.createElement("canvas");
  const brush = canvas.getContext("2d");
  if (!brush || !("captureStream" in canvas)) {
    return null;
  }
  canvas.width = canvas.height = 16;
  let frame = 0;
  const paint = () => {
    // A stream without new frames stands still.
    brush.fillStyle = ++frame % 2 ? "#000" : "#001";
    brush.fillRect(0, 0, 16, 16);
  };
  paint();
  setInterval(paint, 1_000);
  const stream = canvas.captureStream(1);
  // A soundtrack on which nothing is to be heard.
  sound?.createMediaStreamDestination().stream.getAudioTracks().forEach((track) => stream.addTrack(track));
  const video = document.createElement("video");
  video.setAttribute("playsinline", "");
  Object.assign(video.style, { position: "fixed", bottom: "0", left: "0", width: "1px", height: "1px" });
  video.srcObject = stream;
  video.addEventListener("playing", changed);
  video.addEventListener("pause", changed);
  document.body.append(video);
  const play = () => {
    if (document.visibilityState === "visible") {
      // Refused: then it is not said to play.
      video.play().catch(() => undefined);
    }
  };
  document.addEventListener("visibilitychange", play);
  play();
  return {
    get isPlaying() {
      return !video.paused && video.readyState > 2;
    },
  };
}
