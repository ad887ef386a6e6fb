import express from 'express';
import { handler, HOST, PORT, PREFIX, tell } from './proxy.mjs';

express().use(PREFIX, handler).listen(PORT, HOST, tell);
