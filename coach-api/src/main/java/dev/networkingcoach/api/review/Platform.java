package dev.networkingcoach.api.review;

/** Where a connection is asked for. */
public enum Platform {
  /** LinkedIn. */
  LINKEDIN,
  /** XING. */
  XING,
  /** Facebook, for friends. */
  FACEBOOK,
  /** Instagram, for friends. */
  INSTAGRAM,
  /** WhatsApp, for friends. */
  WHATSAPP,
  /** Any other. */
  OTHER
}
