/** A LoRA file that was announced, and stored once its bytes have come. Files are known by the MD5 of their content. */
export interface LoraRecord {
  /** Size in bytes; undefined until the file has been sent. */
  size?: number | undefined;
  /** When the address to send it to stops working, in milliseconds since 1970. */
  expiresAt: number;
}
