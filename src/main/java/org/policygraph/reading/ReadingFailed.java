package org.policygraph.reading;

/**
 * Reading a source failed for a reason that no source is refused for, such as too little
 * memory or an error of this program. The reading ends.
 */
public final class ReadingFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Tells which source it was.
	 * @param index its index, from 0
	 */
	public ReadingFailed(int index, Throwable cause) {
		super("Source " + (index + 1) + " could not be read: " + cause + " 第 " + (index + 1) + " 个来源读取失败。", cause);
	}

}
