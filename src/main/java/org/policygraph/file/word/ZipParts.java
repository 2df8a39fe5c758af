package org.policygraph.file.word;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;

import org.policygraph.file.layer.RefusedFile;

/**
 * The parts of a zip archive in memory. They are unpacked only as far as any document
 * needs, because a few bytes can unpack to any size.
 */
final class ZipParts {

	private static final int LARGEST_SMALL_PART = 32 << 20;

	private static final long LARGEST_WHOLE = 1L << 30;

	/** What unpacks to less than this is let be, however well it was packed. */
	private static final long HARMLESS = 16L << 20;

	/** Text that is written by people packs to a tenth, tables to a fiftieth. */
	private static final int BEST_PACKING = 200;

	private final byte[] archive;

	ZipParts(byte[] archive) {
		this.archive = archive;
	}

	/** Unpacks the parts that are asked for by name. */
	Map<String, byte[]> read(Predicate<String> names) throws IOException {
		Map<String, byte[]> parts = new HashMap<>();
		try (Unpacking unpacking = new Unpacking(this.archive)) {
			for (String name = unpacking.next(); name != null; name = unpacking.next()) {
				if (names.test(name)) {
					byte[] part = unpacking.readNBytes(LARGEST_SMALL_PART);
					if (unpacking.read() >= 0) {
						throw new RefusedFile("unpacks to more than is read 解压后过大");
					}
					parts.put(name, part);
				}
			}
		}
		return parts;
	}

	/** A part to be read while it is unpacked, or nothing if there is none. */
	@Nullable InputStream open(String name) throws IOException {
		Unpacking unpacking = new Unpacking(this.archive);
		for (String next = unpacking.next(); next != null; next = unpacking.next()) {
			if (next.equals(name)) {
				return unpacking;
			}
		}
		unpacking.close();
		return null;
	}

	/** Unpacks part by part, and keeps count of what went in and came out. */
	private static final class Unpacking extends FilterInputStream {

		private final ByteArrayInputStream packed;

		private final int size;

		private final ZipInputStream zip;

		private long unpacked;

		Unpacking(byte[] archive) {
			this(new ByteArrayInputStream(archive), archive.length);
		}

		private Unpacking(ByteArrayInputStream packed, int size) {
			this(packed, size, new ZipInputStream(packed));
		}

		private Unpacking(ByteArrayInputStream packed, int size, ZipInputStream zip) {
			super(zip);
			this.packed = packed;
			this.size = size;
			this.zip = zip;
		}

		@Nullable String next() throws IOException {
			byte[] rest = new byte[1 << 14];
			while (this.unpacked > 0 && read(rest, 0, rest.length) >= 0) {
				// What is not asked for is unpacked too, to find where the next begins.
			}
			ZipEntry entry = this.zip.getNextEntry();
			return (entry != null) ? entry.getName() : null;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count(1);
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int read) {
			this.unpacked += read;
			if (Thread.currentThread().isInterrupted()) {
				throw new RefusedFile("took too long 读取超时");
			}
			long taken = this.size - this.packed.available();
			if (this.unpacked > LARGEST_WHOLE
					|| (this.unpacked > HARMLESS && this.unpacked > Math.max(1, taken) * BEST_PACKING)) {
				throw new RefusedFile("unpacks to more than is read, as a zip bomb does 解压后过大，形同压缩炸弹");
			}
		}

	}

}
